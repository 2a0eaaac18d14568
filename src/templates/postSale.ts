import {
  action,
  channel,
  feeling,
  metric,
  opportunity,
  painPoint,
  task,
  thought,
  touchpoint,
  weekly,
} from './cardSketches.ts';
import { standardLanes } from './standardLanes.ts';
import type { Template } from './template.ts';

const { actions, touchpoints, channels, thoughts, emotions, pains, opportunities, metrics, tasks } = standardLanes;

/** Where the numbers of a template come from. */
const invented = { pt: 'Exemplo: troque pelos seus números', en: 'Example: put in your own numbers' };

/** What happens after the signature: the first result, the habit, the renewal. */
export const postSale: Template = {
  id: 'postSale',
  name: { pt: 'Jornada pós-venda', en: 'Post-sale journey' },
  description: {
    pt: 'Onboarding, adoção e renovação, com saúde do cliente, pontos de checagem e plano de ação.',
    en: 'Onboarding, adoption and renewal, with customer health, exit gates and an action plan.',
  },
  sketch: {
    journey: {
      title: { pt: 'Pós-venda · do onboarding à renovação', en: 'After the sale · from onboarding to renewal' },
      scenario: {
        pt: 'empresa que acaba de assinar por um ano',
        en: 'a company has just subscribed for a year',
      },
      customerGoal: { pt: 'o resultado que motivou a compra', en: 'the result it paid for' },
      businessGoal: { pt: 'renovar e crescer', en: 'renew and grow' },
      owner: { pt: 'Sucesso do cliente', en: 'Customer success' },
      reviewEveryDays: 90,
    },
    personas: [
      {
        name: 'patricia',
        title: 'Patrícia Lemos',
        role: { pt: 'Gerente de operações', en: 'Operations manager' },
        buyingRole: 'decides',
        colour: 'blue',
        goals: [{ pt: 'Mostrar resultado antes de renovar', en: 'Show results before renewing' }],
        frustrations: [{ pt: 'Pagar por algo que pouca gente usa', en: 'Paying for what few people use' }],
        barriers: ['time', 'money'],
        preferredChannels: ['videoCall', 'email'],
      },
    ],
    stages: [
      {
        title: 'Onboarding',
        customerGoal: { pt: 'Chegar logo ao primeiro resultado', en: 'Reach a first result soon' },
        success: {
          pt: 'A equipe trabalha com o serviço e já vê o primeiro resultado combinado.',
          en: 'The team works with the service and sees the first result that was agreed.',
        },
        duration: { form: 'upTo', amount: 90, unit: 'day' },
        gate: [
          { text: { pt: 'Responsáveis definidos dos dois lados', en: 'Owners named on both sides' }, done: true },
          { text: { pt: 'Dados migrados e conferidos', en: 'Data migrated and checked' }, done: true },
          { text: { pt: 'Equipe treinada', en: 'Team trained' }, done: true },
          { text: { pt: 'Primeiro resultado confirmado', en: 'First result confirmed' }, done: false },
        ],
        owner: { pt: 'Implantação', en: 'Implementation' },
        note: {
          pt: 'Meta da empresa: 9 em cada 10 contas ativas até o dia 90.',
          en: 'Company’s goal: 9 out of 10 accounts active by day 90.',
        },
      },
      {
        title: { pt: 'Adoção', en: 'Adoption' },
        customerGoal: { pt: 'Fazer parte da rotina da equipe', en: 'Become part of the routine' },
        success: {
          pt: 'Toda a equipe usa o serviço por vontade própria e trabalha melhor com ele.',
          en: 'The whole team uses the service by choice and works better with it.',
        },
        duration: { form: 'ongoing', amount: 0, unit: 'day' },
        gate: [
          { text: { pt: 'Toda a equipe usa toda semana', en: 'The whole team uses it every week' }, done: false },
          { text: { pt: 'Metas do cliente revistas com ele', en: 'Goals reviewed with the customer' }, done: false },
          { text: { pt: 'Nenhum problema grave em aberto', en: 'No serious problem left open' }, done: false },
        ],
        owner: { pt: 'Sucesso do cliente', en: 'Customer success' },
        note: {
          pt: 'Meta da empresa: saúde média acima de 75 em todas as contas.',
          en: 'Company’s goal: average health above 75 across all accounts.',
        },
      },
      {
        title: { pt: 'Renovação', en: 'Renewal' },
        customerGoal: { pt: 'Renovar com bons motivos', en: 'Renew for good reasons' },
        success: {
          pt: 'Consegue provar o retorno do ano e sabe o que ganhará no próximo.',
          en: 'Can prove the year’s return and knows what the next one will bring.',
        },
        duration: { form: 'every', amount: 1, unit: 'year' },
        gate: [
          {
            text: { pt: 'Quem decide viu o resultado do ano', en: 'Whoever decides has seen the results' },
            done: false,
          },
          { text: { pt: 'Pendências que travam a renovação resolvidas', en: 'Blocking issues solved' }, done: false },
          { text: { pt: 'Condições combinadas com 60 dias de folga', en: 'Terms agreed 60 days ahead' }, done: false },
        ],
        owner: { pt: 'Vendas', en: 'Sales' },
        note: {
          pt: 'Meta da empresa: churn abaixo de 3% e expansão em um quarto das contas.',
          en: 'Company’s goal: churn below 3% and expansion in a quarter of the accounts.',
        },
      },
    ],
    lanes: [
      actions([
        [
          action('Define responsáveis e metas', 'Names owners and sets goals'),
          action('Migra os dados e dá os acessos', 'Migrates data and grants access'),
          action('Treina a equipe em pequenos grupos', 'Trains the team in small groups'),
        ],
        [
          action('Usa o serviço no dia a dia', 'Uses the service day to day'),
          action('Pede ajuda em casos novos', 'Asks for help with new cases'),
          action('Mostra o serviço a outras áreas', 'Shows it to other departments'),
        ],
        [
          action('Compara o resultado com a meta', 'Compares results with the goal'),
          action('Negocia preço e condições', 'Negotiates price and terms'),
          action('Decide se renova, amplia ou cancela', 'Renews, expands or cancels'),
        ],
      ]),
      touchpoints([
        [
          touchpoint('Reunião do plano de 90 dias', 'Welcome with a 90-day plan', {
            initiative: 'proactive',
            delivery: 'human',
            moment: 'truth',
          }),
          touchpoint('Saída da pessoa de contato', 'Departure of our contact', {
            initiative: 'reactive',
            delivery: 'human',
            moment: 'risk',
          }),
        ],
        [
          touchpoint('Mensagem ao bater um marco', 'Message at each milestone', {
            initiative: 'proactive',
            delivery: 'automated',
            moment: 'delight',
          }),
          touchpoint('Chamado parado há dois dias', 'Ticket idle for two days', {
            initiative: 'reactive',
            delivery: 'human',
            moment: 'risk',
          }),
        ],
        [
          touchpoint('Reunião de balanço do ano', 'Year-in-review meeting', {
            initiative: 'proactive',
            delivery: 'human',
            moment: 'truth',
          }),
          touchpoint('Aviso de reajuste', 'Notice of a price increase', {
            initiative: 'proactive',
            delivery: 'automated',
            moment: 'risk',
          }),
        ],
      ]),
      channels([
        [channel('videoCall', 'inUse'), channel('email', 'inUse')],
        [channel('app', 'toImprove'), channel('chat', 'inUse')],
        [channel('videoCall', 'inUse'), channel('whatsapp', 'wanted')],
      ]),
      thoughts([
        [
          thought('Sei o que vem em cada etapa.', 'I always know what comes next.', { voice: 'praise' }),
          thought('Já informei isso três vezes.', 'I have told you this three times.', { voice: 'complaint' }),
        ],
        [
          thought('Podiam avisar o que falta ativar.', 'Show us what is left to set up.', { voice: 'suggestion' }),
          thought('Meu chamado ficou parado.', 'My ticket just sat there.', { voice: 'complaint' }),
        ],
        [
          thought('O reajuste veio sem explicação.', 'Nobody explained the increase.', { voice: 'complaint' }),
          thought('O relatório convenceu a diretoria.', 'The report won the board over.', { voice: 'praise' }),
        ],
      ]),
      emotions([
        [feeling('patricia', 48, 'Começamos bem.', 'A good start.'), feeling('patricia', -34), feeling('patricia', 22)],
        [
          feeling('patricia', 38),
          feeling('patricia', -46, 'Metade da equipe parou de usar.', 'Half the team has stopped using it.'),
        ],
        [feeling('patricia', -18), feeling('patricia', 62, 'Agora vejo o retorno.', 'Now I see the return.')],
      ]),
      pains([
        [painPoint('Migração nas mãos de um só', 'Migration hangs on one person', { severity: 2 })],
        [
          painPoint('O uso cai e ninguém percebe', 'Usage drops unnoticed', { severity: 3 }),
          painPoint('Dúvida simples vira chamado', 'Simple queries become tickets', { name: 'doubt', severity: 2 }),
        ],
        [painPoint('O ganho do ano não foi medido', 'No proof of the year’s gain', { severity: 3 })],
      ]),
      opportunities([
        [
          opportunity('Modelos prontos para o primeiro uso', 'Templates for the first use', {
            impact: 4,
            effort: 2,
            progress: 'idea',
          }),
        ],
        [
          opportunity('Respostas no produto', 'Answers in the product', {
            name: 'answers',
            impact: 4,
            effort: 3,
            progress: 'planned',
          }),
          opportunity('Levar a outra área da conta', 'Bring in another department', {
            impact: 5,
            effort: 3,
            progress: 'idea',
          }),
        ],
        [
          opportunity('Plano maior para quem usa tudo', 'Upgrade for heavy users', {
            impact: 4,
            effort: 2,
            progress: 'planned',
            value: 48_000,
          }),
        ],
      ]),
      metrics([
        [
          metric('Saúde no onboarding', 'Onboarding health', {
            measure: 'health',
            alertAt: 60,
            series: weekly(68, 67, 69, 70, 70, 72, 71, 73, 75, 76),
            numberSource: invented,
          }),
          metric('Dias até o 1º resultado', 'Days to first value', {
            measure: 'days',
            unit: { pt: 'dias', en: 'days' },
            goodDirection: 'down',
            target: 30,
            series: weekly(47, 46, 46, 44, 43, 42, 42, 40, 39, 38),
            numberSource: invented,
          }),
        ],
        [
          metric('Saúde na adoção', 'Adoption health', {
            name: 'adoptionHealth',
            measure: 'health',
            alertAt: 60,
            series: weekly(74, 74, 73, 71, 70, 68, 66, 63, 60, 57),
            numberSource: invented,
          }),
          metric('NPS', 'NPS', {
            measure: 'nps',
            target: 40,
            series: weekly(36, 36, 35, 36, 34, 34, 33, 32, 32, 31),
            numberSource: invented,
          }),
        ],
        [
          metric('Saúde na renovação', 'Renewal health', {
            measure: 'health',
            alertAt: 60,
            series: weekly(69, 68, 70, 69, 71, 70, 71, 72, 71, 72),
            numberSource: invented,
          }),
          metric('Churn', 'Churn', {
            measure: 'churn',
            unit: '%',
            goodDirection: 'down',
            target: 3,
            alertAt: 5,
            series: weekly(4.4, 4.4, 4.3, 4.3, 4.2, 4.1, 4.1, 4, 3.9, 3.8),
            numberSource: invented,
          }),
        ],
      ]),
      tasks([
        [
          task('Ligar se a migração parar', 'Call if the migration stalls', {
            trigger: { pt: 'nenhum acesso em 7 dias', en: 'no login for 7 days' },
            owner: { pt: 'Implantação', en: 'Implementation' },
          }),
          task('Pesquisa ao fim dos 90 dias', 'Survey after the 90 days', {
            trigger: { pt: 'fim do onboarding', en: 'onboarding ends' },
            owner: { pt: 'Sucesso do cliente', en: 'Customer success' },
            automated: true,
          }),
        ],
        [
          task('Saúde abaixo de 60: ligar hoje', 'Health below 60: call today', {
            name: 'rescue',
            trigger: { pt: 'saúde abaixo de 60', en: 'health falls below 60' },
            owner: { pt: 'Sucesso do cliente', en: 'Customer success' },
          }),
          task('Dica no produto sobre o que falta', 'In-product tip on the next step', {
            trigger: { pt: 'uso cai 30% em duas semanas', en: 'usage drops 30% in two weeks' },
            owner: { pt: 'Produto', en: 'Product' },
            automated: true,
          }),
        ],
        [
          task('Enviar o balanço do ano', 'Send a summary of the year', {
            trigger: { pt: '90 dias antes do vencimento', en: '90 days before the contract ends' },
            owner: { pt: 'Sucesso do cliente', en: 'Customer success' },
          }),
          task('Propor a ampliação', 'Propose an expansion', {
            trigger: { pt: 'saúde acima de 80 por três meses', en: 'health above 80 for three months' },
            owner: { pt: 'Vendas', en: 'Sales' },
          }),
        ],
      ]),
    ],
    links: [
      { from: 'answers', to: 'doubt', relation: 'answers' },
      { from: 'rescue', to: 'adoptionHealth', relation: 'answers' },
    ],
  },
};

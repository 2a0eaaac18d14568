import { action, channel, feeling, note, opportunity, painPoint, system, task, touchpoint } from './cardSketches.ts';
import type { Sketch } from './sketch.ts';
import { standardLanes } from './standardLanes.ts';

const { actions, touchpoints, channels, emotions, pains, opportunities, tasks, systems } = standardLanes;

const sales = { pt: 'Vendas', en: 'Sales' };
const it = { pt: 'TI', en: 'IT' };

/** What fills the eight macro stages. */
export const macroStageLanes: Sketch['lanes'] = [
  actions([
    [
      action('Segue especialistas do setor', 'Follows experts in the field'),
      action('Assiste a um webinar por mês', 'Joins a webinar every month'),
    ],
    [
      action('Pergunta a colegas o que usam', 'Asks peers what they use'),
      action('Procura a marca em avaliações', 'Looks the brand up in reviews'),
    ],
    [
      action('Vê a demonstração com a equipe', 'Watches the demo with the team'),
      action('Testa com os próprios dados', 'Runs a trial on their own data', { name: 'trial' }),
    ],
    [
      action('Compara propostas em comitê', 'Compares proposals in a committee'),
      action('Passa por TI e jurídico', 'Goes through IT and legal', { name: 'approval' }),
    ],
    [
      action('Migra os dados', 'Migrates the data'),
      action('Treina a equipe e muda a rotina', 'Trains the team, changes routines', { name: 'training' }),
    ],
    [
      action('Procura antes na central de ajuda', 'Looks in the help centre first'),
      action('Abre um chamado quando trava', 'Opens a ticket when stuck', { name: 'ticket' }),
    ],
    [
      action('Revê os resultados do ano', 'Reviews the year’s results'),
      action('Leva o sistema a outra área', 'Takes it to another department'),
    ],
    [
      action('Conta o caso em um evento', 'Tells the story at an event'),
      action('Recomenda a um parceiro', 'Recommends it to a partner'),
    ],
  ]),
  touchpoints([
    [
      touchpoint('Boletim mensal', 'Monthly newsletter', { initiative: 'proactive', delivery: 'automated' }),
      touchpoint('Webinar com especialista', 'Webinar with an expert', { initiative: 'proactive', delivery: 'human' }),
    ],
    [
      touchpoint('Estudo sobre o setor', 'Study of the industry', { initiative: 'proactive', delivery: 'automated' }),
      touchpoint('Resposta a uma avaliação', 'Reply to a public review', {
        initiative: 'reactive',
        delivery: 'human',
        moment: 'risk',
      }),
    ],
    [
      touchpoint('Demonstração guiada', 'Guided demo', { initiative: 'reactive', delivery: 'human', moment: 'truth' }),
      touchpoint('Ambiente de teste', 'Trial environment', { initiative: 'reactive', delivery: 'automated' }),
    ],
    [
      touchpoint('Proposta com cálculo de retorno', 'Proposal with expected return', {
        initiative: 'reactive',
        delivery: 'human',
      }),
      touchpoint('Análise de segurança', 'Security assessment', {
        initiative: 'reactive',
        delivery: 'human',
        moment: 'risk',
      }),
    ],
    [
      touchpoint('Reunião de partida', 'Kick-off meeting', {
        initiative: 'proactive',
        delivery: 'human',
        moment: 'truth',
      }),
      touchpoint('Curso dentro do produto', 'In-product course', { initiative: 'proactive', delivery: 'automated' }),
    ],
    [
      touchpoint('Atendimento do chamado', 'Answer to the ticket', {
        initiative: 'reactive',
        delivery: 'human',
        moment: 'truth',
      }),
      touchpoint('Aviso antes da falha', 'Warning before a failure', {
        initiative: 'proactive',
        delivery: 'automated',
        moment: 'delight',
      }),
    ],
    [
      touchpoint('Revisão trimestral', 'Quarterly review', { initiative: 'proactive', delivery: 'human' }),
      touchpoint('Aviso de renovação', 'Renewal notice', {
        initiative: 'proactive',
        delivery: 'automated',
        moment: 'risk',
      }),
    ],
    [
      touchpoint('Conselho de clientes', 'Customer advisory board', {
        initiative: 'proactive',
        delivery: 'human',
        moment: 'delight',
      }),
      touchpoint('Pesquisa NPS', 'NPS survey', { initiative: 'proactive', delivery: 'automated' }),
    ],
  ]),
  channels([
    [channel('email', 'inUse'), channel('social', 'toImprove')],
    [channel('search', 'inUse'), channel('partner', 'wanted')],
    [channel('site', 'inUse'), channel('videoCall', 'inUse')],
    [channel('email', 'inUse'), channel('whatsapp', 'wanted')],
    [channel('videoCall', 'inUse'), channel('app', 'toImprove')],
    [channel('chat', 'inUse'), channel('phone', 'toImprove')],
    [channel('videoCall', 'inUse'), channel('app', 'wanted')],
    [channel('event', 'inUse'), channel('social', 'wanted')],
  ]),
  {
    title: { pt: 'Conteúdo por persona', en: 'Content by persona' },
    kinds: ['note'],
    cells: [
      [
        note('Tendências em cinco minutos', 'Trends in five minutes', { personas: ['helena'] }),
        note('Boas práticas de dados', 'Good data practice', { personas: ['caio'] }),
      ],
      [
        note('Entrevista com outra diretora', 'Interview with a fellow director', { personas: ['helena'] }),
        note('Comparativo de arquiteturas', 'Comparison of architectures', { personas: ['caio'] }),
      ],
      [
        note('Um dia de trabalho com o sistema', 'A day’s work with the system', { personas: ['bianca'] }),
        note('Documentação das integrações', 'Integration documentation', { personas: ['caio'] }),
      ],
      [
        note('Modelo de justificativa da compra', 'Template for the business case', { personas: ['helena'] }),
        note('A criar: o que muda na rotina', 'To write: what changes day to day', {
          name: 'missing',
          personas: ['bianca'],
          colour: 'orange',
        }),
      ],
      [
        note('Roteiro de migração', 'Migration guide', { personas: ['caio'] }),
        note('Primeiros passos em vídeo', 'First steps on video', { personas: ['bianca'] }),
      ],
      [
        note('Respostas por tarefa', 'Answers by task', { personas: ['bianca'] }),
        note('Situação dos serviços ao vivo', 'Live service status', { personas: ['caio'] }),
      ],
      [
        note('Retorno por área', 'Return by department', { personas: ['helena'] }),
        note('A criar: usos ainda por explorar', 'To write: uses still untried', {
          personas: ['bianca'],
          colour: 'orange',
        }),
      ],
      [note('Roteiro para contar o caso', 'Outline for telling the story', { personas: ['helena', 'bianca'] })],
    ],
  },
  emotions([
    [feeling('helena', 26, 'Isto vale a leitura.', 'This is worth reading.'), feeling('caio', 4)],
    [feeling('helena', 32), feeling('caio', -16, 'Promessas, todos fazem.', 'Everyone makes promises.')],
    [
      feeling('helena', 46, 'É disso que precisamos.', 'This is what we need.'),
      feeling('caio', 20),
      feeling('bianca', 34),
    ],
    [
      feeling('helena', -28, 'Por que demora tanto?', 'Why does it take so long?'),
      feeling('caio', -54),
      feeling('bianca', -8),
    ],
    [
      feeling('helena', 10),
      feeling('caio', -20),
      feeling('bianca', -66, 'Ninguém me avisou da mudança.', 'Nobody told me about the change.'),
    ],
    [
      feeling('helena', 22),
      feeling('caio', 38, 'Avisaram antes de cair.', 'They warned us before it failed.'),
      feeling('bianca', 16),
    ],
    [
      feeling('helena', 56, 'O retorno está claro.', 'The return is plain to see.'),
      feeling('caio', 32),
      feeling('bianca', 44),
    ],
    [
      feeling('helena', 78),
      feeling('caio', 48),
      feeling('bianca', 64, 'Agora me pedem conselhos.', 'Now people ask me for advice.'),
    ],
  ]),
  pains([
    [painPoint('Só se fala do fornecedor', 'It is all about the vendor', { severity: 1 })],
    [painPoint('Todos prometem o mesmo', 'Everyone promises the same', { severity: 1 })],
    [painPoint('Demo com dados inventados', 'A demo on made-up data', { severity: 2 })],
    [painPoint('Papelada pedida três vezes', 'The same papers, three times', { severity: 3 })],
    [painPoint('Quem usa soube por último', 'Users were the last to know', { name: 'unheard', severity: 3 })],
    [painPoint('Contar tudo de novo a cada vez', 'Explaining it all over again', { severity: 2 })],
    [painPoint('Oferta que ignora o uso', 'An offer that ignores usage', { name: 'blindOffer', severity: 2 })],
    [painPoint('Indicação pedida cedo demais', 'Asked for a referral too early', { severity: 1 })],
  ]),
  opportunities([
    [opportunity('Boletim por cargo', 'A newsletter for each role', { impact: 3, effort: 2 })],
    [opportunity('Casos contados por clientes', 'Stories told by customers', { impact: 4, effort: 3 })],
    [opportunity('Teste com dados da conta', 'A trial on the account’s data', { impact: 4, effort: 3 })],
    [opportunity('Pasta única de documentos', 'One shared document folder', { impact: 4, effort: 1 })],
    [
      opportunity('Ouvir quem usa antes da compra', 'Hear users before the purchase', {
        name: 'involve',
        impact: 5,
        effort: 2,
      }),
    ],
    [opportunity('Histórico único da conta', 'A single account history', { impact: 4, effort: 4 })],
    [
      opportunity('Oferta a partir do uso real', 'Offers based on real usage', {
        name: 'usageOffer',
        impact: 4,
        effort: 3,
      }),
    ],
    [opportunity('Pedir indicação após um marco', 'Ask for referrals at milestones', { impact: 3, effort: 1 })],
  ]),
  tasks([
    [task('Calendário editorial por persona', 'Editorial calendar by persona', { team: 'Marketing' })],
    [task('Publicar dois casos por trimestre', 'Publish two stories a quarter', { team: 'Marketing' })],
    [task('Montar demo com dados reais', 'Prepare a demo on real data', { team: sales })],
    [task('Reunir os documentos de compra', 'Gather the purchase documents', { team: sales })],
    [task('Acompanhar a carga de dados', 'Assist with the data load', { team: it })],
    [task('Unir chamados e histórico', 'Merge tickets and history', { team: it })],
    [
      task('Ligar quando o uso cair', 'Call when usage drops', {
        team: 'CX',
        trigger: { pt: 'uso cai 20% em um mês', en: 'usage drops 20% in a month' },
      }),
    ],
    [task('Abrir um programa de referência', 'Start a reference programme', { team: 'Marketing' })],
  ]),
  systems([
    [system('Automação de marketing', 'Marketing automation', { category: 'engagement' })],
    [system('Monitoramento da marca', 'Brand monitoring', { category: 'intelligence' })],
    [system('Dados de intenção de compra', 'Buying-intent data', { category: 'intelligence' })],
    [system('CRM', 'CRM', { category: 'record' })],
    [system('ERP da conta', 'The account’s ERP', { category: 'record' })],
    [system('Central de atendimento', 'Help desk', { category: 'engagement' })],
    [system('Dados de uso do produto', 'Product usage data', { category: 'intelligence' })],
    [system('Comunidade de clientes', 'Customer community', { category: 'engagement' })],
  ]),
];

import { macroStageLanes } from './macroStageLanes.ts';
import type { Template } from './template.ts';

/** Several people in one account, from following a supplier to speaking for it, in eight macro stages. */
export const macroStages: Template = {
  id: 'macroStages',
  name: { pt: 'Jornada do comprador B2B', en: 'B2B buyer’s journey' },
  description: {
    pt: 'Oito macroetapas, três pessoas da mesma conta e as equipes que cuidam de cada uma.',
    en: 'Eight macro stages, three people in one account and the teams that look after each.',
  },
  sketch: {
    journey: {
      title: { pt: 'Jornada do comprador B2B em oito macroetapas', en: 'B2B buyer’s journey in eight macro stages' },
      scenario: {
        pt: 'três pessoas da mesma conta escolhem, adotam e ampliam um sistema de gestão',
        en: 'three people in one account choose, adopt and expand a management system',
      },
      customerGoal: { pt: 'decidir com números em que todos confiam', en: 'decide on numbers that everyone trusts' },
      businessGoal: {
        pt: 'crescer dentro da conta e ser indicado por ela',
        en: 'grow within the account and be recommended by it',
      },
      owner: { pt: 'Marketing e CX', en: 'Marketing and CX' },
      reviewEveryDays: 90,
    },
    personas: [
      {
        name: 'helena',
        title: 'Helena Duarte',
        role: { pt: 'Diretora', en: 'Director' },
        segment: 'Horizonte',
        buyingRole: 'decides',
        colour: 'blue',
        goals: [{ pt: 'Crescer sem perder o controle', en: 'Grow without losing control' }],
        frustrations: [{ pt: 'Cada área traz um número diferente', en: 'Every department brings another number' }],
        barriers: ['time', 'trust'],
        preferredChannels: ['event', 'videoCall'],
      },
      {
        name: 'caio',
        title: 'Caio Mendes',
        role: { pt: 'Líder de TI', en: 'IT lead' },
        segment: 'Horizonte',
        buyingRole: 'influences',
        colour: 'teal',
        goals: [{ pt: 'Integrar sem criar risco', en: 'Integrate without adding risk' }],
        frustrations: [{ pt: 'Ser chamado só na hora de assinar', en: 'Being called in only to sign off' }],
        barriers: ['time', 'knowledge'],
        preferredChannels: ['site', 'email'],
      },
      {
        name: 'bianca',
        title: 'Bianca Rocha',
        role: { pt: 'Analista', en: 'Analyst' },
        segment: 'Horizonte',
        buyingRole: 'uses',
        colour: 'pink',
        goals: [{ pt: 'Fechar o mês sem planilhas paralelas', en: 'Close the month without spreadsheets' }],
        frustrations: [{ pt: 'Saber das mudanças por último', en: 'Being the last to hear of changes' }],
        barriers: ['time', 'motivation'],
        preferredChannels: ['chat', 'whatsapp'],
      },
    ],
    stages: [
      {
        title: { pt: 'Engajamento da audiência', en: 'Audience engagement' },
        customerGoal: { pt: 'Acompanhar o que muda no setor', en: 'Keep up with the industry' },
        success: {
          pt: 'Aprende algo útil mesmo sem comprar nada.',
          en: 'Learns something useful even without buying anything.',
        },
        duration: { form: 'ongoing', amount: 0, unit: 'day' },
        gate: [
          {
            text: { pt: 'Duas pessoas da conta seguem o conteúdo', en: 'Two people in the account follow us' },
            done: false,
          },
        ],
        owner: 'Marketing',
      },
      {
        title: 'Branding',
        customerGoal: { pt: 'Saber em quem confiar', en: 'Know who to trust' },
        success: {
          pt: 'Sabe o que a marca defende e quem já confia nela.',
          en: 'Knows what the brand stands for and who already trusts it.',
        },
        duration: { form: 'about', amount: 2, unit: 'month' },
        gate: [
          { text: { pt: 'A marca é citada sem ser perguntada', en: 'The brand is named unprompted' }, done: false },
          { text: { pt: 'A conta procurou um caso do setor', en: 'The account looked up a case' }, done: false },
        ],
        owner: 'Marketing',
      },
      {
        title: { pt: 'Produto/Serviço', en: 'Product/Service' },
        customerGoal: { pt: 'Ver se atende ao que precisamos', en: 'See whether it meets our needs' },
        success: {
          pt: 'Cada pessoa viu o próprio trabalho melhorar em um teste.',
          en: 'Each person has seen their own work improve in a trial.',
        },
        duration: { form: 'about', amount: 6, unit: 'week' },
        gate: [
          { text: { pt: 'Teste feito com dados da conta', en: 'Trial run on the account’s data' }, done: false },
          { text: { pt: 'Critérios de escolha por escrito', en: 'Criteria put in writing' }, done: false },
        ],
        owner: { pt: 'Vendas', en: 'Sales' },
      },
      {
        title: { pt: 'Processo de compra', en: 'Buying process' },
        customerGoal: { pt: 'Decidir em grupo, sem surpresas', en: 'Decide together, no surprises' },
        success: {
          pt: 'Todos que decidem entendem o que assinam e por quê.',
          en: 'Everyone who decides understands what is signed and why.',
        },
        duration: { form: 'about', amount: 2, unit: 'month' },
        gate: [
          { text: { pt: 'Segurança e jurídico de acordo', en: 'Security and legal agree' }, done: false },
          { text: { pt: 'Quem usa foi ouvido', en: 'Users have been heard' }, done: false },
          { text: { pt: 'Contrato assinado', en: 'Contract signed' }, done: false },
        ],
        owner: { pt: 'Vendas', en: 'Sales' },
      },
      {
        title: { pt: 'Entrega/Adoção', en: 'Delivery/Adoption' },
        customerGoal: { pt: 'Ter o primeiro resultado cedo', en: 'Get a first result early' },
        success: {
          pt: 'O primeiro fechamento do mês sai sem planilha.',
          en: 'The first month-end closes without a spreadsheet.',
        },
        duration: { form: 'upTo', amount: 90, unit: 'day' },
        gate: [
          { text: { pt: 'Dados migrados e conferidos', en: 'Data migrated and checked' }, done: false },
          { text: { pt: 'Equipe treinada', en: 'Team trained' }, done: false },
          { text: { pt: 'Primeiro resultado apresentado', en: 'First result presented' }, done: false },
        ],
        owner: 'CX',
      },
      {
        title: { pt: 'Suporte ao cliente', en: 'Customer support' },
        customerGoal: { pt: 'Resolver sem parar o trabalho', en: 'Fix it without stopping work' },
        success: {
          pt: 'Resolve no primeiro contato e sabe o prazo quando não dá.',
          en: 'Solves it at the first contact, or knows by when.',
        },
        duration: { form: 'ongoing', amount: 0, unit: 'day' },
        gate: [{ text: { pt: 'Nenhum chamado grave em aberto', en: 'No serious ticket open' }, done: false }],
        owner: 'CX',
      },
      {
        title: { pt: 'Retenção, cross & upselling, expansão', en: 'Retention, cross & upselling, expansion' },
        customerGoal: { pt: 'Ampliar onde já deu certo', en: 'Expand where it already works' },
        success: {
          pt: 'Paga mais só porque ganha mais.',
          en: 'Pays more only because it gains more.',
        },
        duration: { form: 'every', amount: 1, unit: 'year' },
        gate: [
          { text: { pt: 'Retorno do ano comprovado', en: 'The year’s return is proven' }, done: false },
          { text: { pt: 'Renovação assinada', en: 'Renewal signed' }, done: false },
        ],
        owner: { pt: 'Vendas', en: 'Sales' },
      },
      {
        title: { pt: 'Advocacia do cliente', en: 'Customer advocacy' },
        customerGoal: { pt: 'Virar referência no setor', en: 'Become a reference in the field' },
        success: {
          pt: 'Ganha reconhecimento ao contar a própria história.',
          en: 'Gains recognition by telling its own story.',
        },
        duration: { form: 'ongoing', amount: 0, unit: 'day' },
        gate: [{ text: { pt: 'Uma indicação espontânea no ano', en: 'One unprompted referral a year' }, done: false }],
        owner: 'Marketing',
      },
    ],
    lanes: macroStageLanes,
    links: [
      { from: 'approval', to: 'trial', relation: 'flow' },
      { from: 'ticket', to: 'training', relation: 'flow' },
      { from: 'missing', to: 'unheard', relation: 'causes' },
      { from: 'involve', to: 'unheard', relation: 'answers' },
      { from: 'usageOffer', to: 'blindOffer', relation: 'answers' },
    ],
  },
};

import { weekly } from './cardSketches.ts';
import type { CardSketch } from './sketch.ts';
import { standardLanes } from './standardLanes.ts';
import type { Template } from './template.ts';

const { actions, touchpoints, channels, emotions, pains, opportunities, metrics } = standardLanes;

const action = (pt: string, en: string): CardSketch => ({ kind: 'action', basis: 'observed', title: { pt, en } });
const touchpoint = (pt: string, en: string): CardSketch => ({
  kind: 'touchpoint',
  basis: 'observed',
  title: { pt, en },
});
type Channel = Extract<CardSketch, { kind: 'channel' }>;
const channel = (
  medium: NonNullable<Channel['medium']>,
  channelStatus: NonNullable<Channel['channelStatus']>,
  title?: string,
): CardSketch => ({
  kind: 'channel',
  basis: 'observed',
  medium,
  channelStatus,
  ...(title === undefined ? {} : { title }),
});
const feeling = (persona: string, score: number, pt = '', en = ''): CardSketch => ({
  kind: 'emotion',
  basis: 'observed',
  persona,
  score,
  title: { pt, en },
});

/** The worked example that every new library holds: a team that buys, adopts and renews a billing platform. */
export const example: Template = {
  id: 'example',
  name: { pt: 'Exemplo: jornada B2B', en: 'Example: B2B journey' },
  description: {
    pt: 'Um mapa completo para ver como tudo funciona.',
    en: 'A complete map, to see how everything works.',
  },
  sketch: {
    journey: {
      title: { pt: 'Jornada B2B · do primeiro contato à renovação', en: 'B2B journey · from first contact to renewal' },
      scenario: {
        pt: 'empresa de médio porte contrata uma plataforma de cobrança',
        en: 'a mid-sized company hires a billing platform',
      },
      state: 'current',
      owner: { pt: 'Sucesso do cliente', en: 'Customer success' },
      reviewEveryDays: 90,
      reviewedAt: '2026-11-22',
    },
    personas: [
      {
        name: 'marina',
        title: 'Marina Alves',
        role: { pt: 'Gerente financeira', en: 'Finance manager' },
        buyingRole: 'decides',
        colour: 'blue',
        goals: [{ pt: 'Reduzir inadimplência sem perder cliente', en: 'Fewer late payments without losing customers' }],
        frustrations: [{ pt: 'Cobrar quem já pagou', en: 'Chasing people who have already paid' }],
        barriers: ['time', 'trust'],
        preferredChannels: ['email', 'videoCall'],
        basis: 'validated',
        sources: [
          {
            kind: 'interview',
            reference: { pt: '14 entrevistas com clientes', en: '14 customer interviews' },
            date: '2026-09-18',
          },
        ],
      },
      {
        name: 'rui',
        title: 'Rui Tavares',
        role: { pt: 'Analista', en: 'Analyst' },
        buyingRole: 'uses',
        colour: 'pink',
        goals: [{ pt: 'Parar de conciliar planilhas', en: 'Stop reconciling spreadsheets' }],
        barriers: ['knowledge'],
        preferredChannels: ['chat', 'whatsapp'],
        basis: 'observed',
      },
    ],
    stages: [
      {
        title: { pt: 'Descoberta', en: 'Discovery' },
        customerGoal: { pt: 'Entender se resolve meu problema', en: 'See whether it solves my problem' },
        duration: { form: 'about', amount: 2, unit: 'week' },
      },
      {
        title: { pt: 'Consideração', en: 'Consideration' },
        customerGoal: { pt: 'Comparar opções com segurança', en: 'Compare options with confidence' },
        duration: { form: 'about', amount: 10, unit: 'day' },
      },
      {
        title: { pt: 'Compra', en: 'Purchase' },
        customerGoal: { pt: 'Contratar sem atrito', en: 'Sign without friction' },
        duration: { form: 'exactly', amount: 1, unit: 'day' },
      },
      {
        title: { pt: 'Onboarding', en: 'Onboarding' },
        customerGoal: { pt: 'Ver o primeiro resultado', en: 'See the first result' },
        duration: { form: 'upTo', amount: 90, unit: 'day' },
      },
      {
        title: { pt: 'Suporte e adoção', en: 'Support and adoption' },
        customerGoal: { pt: 'Virar hábito da equipe', en: 'Become a habit of the team' },
        duration: { form: 'ongoing', amount: 0, unit: 'day' },
      },
      {
        title: { pt: 'Renovação e expansão', en: 'Renewal and expansion' },
        customerGoal: { pt: 'Renovar por valor percebido', en: 'Renew for the value seen' },
        duration: { form: 'every', amount: 1, unit: 'year' },
      },
    ],
    lanes: [
      actions([
        [action('Pesquisa “como reduzir atrasos” no Google', 'Searches “how to reduce late payments” on Google')],
        [
          action('Baixa o e-book e pede demonstração', 'Downloads the e-book and asks for a demo'),
          action('Compara com duas alternativas', 'Compares with two alternatives'),
        ],
        [action('Negocia proposta e assina contrato', 'Negotiates the offer and signs the contract')],
        [
          action('Importa a base de clientes', 'Imports the customer base'),
          action('Treina a equipe em 2 sessões', 'Trains the team in 2 sessions'),
        ],
        [
          action('Usa o painel toda semana', 'Uses the dashboard every week'),
          action('Abre chamado sobre integração', 'Opens a ticket about integration'),
        ],
        [action('Revê resultados com a diretoria', 'Reviews results with the board')],
      ]),
      touchpoints([
        [touchpoint('Artigo do blog', 'Blog article'), touchpoint('Anúncio', 'Advertisement')],
        [touchpoint('Landing page', 'Landing page'), touchpoint('Demonstração ao vivo', 'Live demo')],
        [touchpoint('Proposta comercial', 'Commercial offer'), touchpoint('Contrato digital', 'Digital contract')],
        [
          touchpoint('E-mail de boas-vindas', 'Welcome e-mail'),
          {
            kind: 'touchpoint',
            name: 'kickoff',
            basis: 'validated',
            title: { pt: 'Sessão de implementação', en: 'Implementation session' },
            moment: 'truth',
          },
        ],
        [touchpoint('Central de ajuda', 'Help centre'), touchpoint('Chat com especialista', 'Chat with an expert')],
        [touchpoint('Reunião de sucesso', 'Success meeting'), touchpoint('Pesquisa NPS', 'NPS survey')],
      ]),
      channels([
        [channel('search', 'inUse'), channel('social', 'toImprove', 'Instagram')],
        [channel('site', 'inUse'), channel('videoCall', 'inUse')],
        [channel('email', 'inUse'), channel('whatsapp', 'wanted')],
        [channel('email', 'inUse'), channel('videoCall', 'inUse')],
        [channel('chat', 'inUse'), channel('phone', 'toImprove')],
        [channel('videoCall', 'inUse'), channel('app', 'wanted', 'In-app')],
      ]),
      emotions([
        [
          feeling('marina', 22, 'Parece que falam a minha língua.', 'They seem to speak my language.'),
          feeling('rui', -8),
        ],
        [
          feeling('marina', 8, 'Por que esconder o preço?', 'Why hide the price?'),
          feeling('marina', 26),
          feeling('rui', 18),
        ],
        [feeling('marina', -22, 'Será que é seguro assinar?', 'Is it safe to sign?'), feeling('rui', -28)],
        [
          feeling('marina', -62, 'Achei que seria mais rápido…', 'I thought it would be faster…'),
          feeling('marina', 12),
          feeling('rui', -36),
        ],
        [
          feeling('marina', -44),
          feeling('marina', 46, 'O especialista me salvou!', 'The expert saved me!'),
          feeling('rui', 14),
        ],
        [feeling('marina', 66, 'Dá pra provar o retorno.', 'I can prove the return.'), feeling('rui', -34)],
      ]),
      pains([
        [],
        [
          {
            kind: 'painPoint',
            basis: 'observed',
            severity: 2,
            title: { pt: 'Preço só aparece depois de falar com vendas', en: 'Prices show only after talking to sales' },
          },
        ],
        [
          {
            kind: 'painPoint',
            basis: 'observed',
            severity: 3,
            title: { pt: 'Contrato com 14 páginas e jargão', en: 'A contract of 14 pages of jargon' },
          },
        ],
        [
          {
            kind: 'painPoint',
            basis: 'observed',
            severity: 1,
            title: { pt: 'Migração manual da planilha leva 3 dias', en: 'Moving the spreadsheet by hand takes 3 days' },
          },
        ],
        [
          {
            kind: 'painPoint',
            name: 'slow',
            basis: 'observed',
            severity: 2,
            frequency: 3,
            owner: { pt: 'Sucesso do cliente', en: 'Customer success' },
            sources: [
              {
                kind: 'supportLog',
                reference: { pt: 'Chamados de suporte, set 2026', en: 'Support tickets, Sep 2026' },
                date: '2026-09-30',
              },
              { kind: 'interview', reference: { pt: '14 entrevistas', en: '14 interviews' }, date: '2026-09-18' },
            ],
            title: { pt: 'Primeira resposta demora mais de 24 h', en: 'The first answer takes more than 24 h' },
          },
          {
            kind: 'painPoint',
            name: 'silent',
            basis: 'assumed',
            severity: 1,
            title: { pt: 'Ninguém avisa quando o uso cai', en: 'Nobody notices when usage drops' },
          },
        ],
        [],
      ]),
      opportunities([
        [],
        [
          {
            kind: 'opportunity',
            basis: 'observed',
            impact: 4,
            effort: 2,
            title: { pt: 'Calculadora de preço na página', en: 'Price calculator on the page' },
          },
        ],
        [
          {
            kind: 'opportunity',
            basis: 'observed',
            impact: 3,
            effort: 2,
            title: { pt: 'Contrato em linguagem simples', en: 'Contract in plain language' },
          },
        ],
        [
          {
            kind: 'opportunity',
            basis: 'observed',
            impact: 4,
            effort: 2,
            title: { pt: 'Importador com pré-validação', en: 'Importer that checks first' },
          },
        ],
        [
          {
            kind: 'opportunity',
            name: 'alert',
            basis: 'observed',
            impact: 3,
            effort: 2,
            title: { pt: 'Alerta proativo de queda de uso', en: 'Proactive alert when usage drops' },
          },
        ],
        [
          {
            kind: 'opportunity',
            basis: 'observed',
            impact: 3,
            effort: 2,
            title: { pt: 'Relatório de ROI automático', en: 'Automatic ROI report' },
          },
        ],
      ]),
      metrics([
        [
          {
            kind: 'metric',
            basis: 'observed',
            measure: 'volume',
            title: { pt: 'Visitas', en: 'Visits' },
            series: weekly(11_150, 11_020, 10_900, 11_250, 11_480, 11_600, 11_300, 11_900, 12_150, 12_400),
          },
        ],
        [
          {
            kind: 'metric',
            basis: 'observed',
            measure: 'conversion',
            unit: '%',
            title: { pt: 'Conversão em demo', en: 'Demo conversion' },
            series: weekly(3.4, 3.2, 3.3, 3.5, 3.5, 3.3, 3, 2.9, 3, 3.1),
          },
        ],
        [
          {
            kind: 'metric',
            basis: 'observed',
            measure: 'conversion',
            unit: '%',
            title: { pt: 'Taxa de fechamento', en: 'Closing rate' },
            series: weekly(18, 18.4, 19.2, 20, 20, 19.6, 20.4, 21.4, 22.1, 22),
          },
        ],
        [
          {
            kind: 'metric',
            basis: 'observed',
            measure: 'days',
            goodDirection: 'down',
            title: { pt: 'Dias até 1º valor', en: 'Days to first value' },
            series: weekly(26, 25, 25, 24, 24, 23, 21, 20, 20, 19),
          },
        ],
        [
          {
            kind: 'metric',
            basis: 'observed',
            measure: 'firstContactResolution',
            unit: '%',
            title: { pt: 'Resolução no 1º contato', en: 'First-contact resolution' },
            series: weekly(56, 56.5, 57, 57, 57, 58.5, 58, 59.5, 60.5, 61),
          },
          {
            kind: 'metric',
            basis: 'observed',
            measure: 'health',
            alertAt: 75,
            title: { pt: 'Saúde do cliente', en: 'Customer health' },
            series: weekly(80, 79.5, 79, 78, 78, 75, 76, 73, 71, 72),
          },
        ],
        [
          {
            kind: 'metric',
            basis: 'observed',
            measure: 'nps',
            title: 'NPS',
            series: weekly(33, 34, 33, 34, 34, 35, 36, 38, 40, 41),
          },
          {
            kind: 'metric',
            basis: 'observed',
            measure: 'churn',
            unit: '%',
            goodDirection: 'down',
            title: 'Churn',
            series: weekly(2.9, 2.8, 2.7, 2.6, 2.6, 2.5, 2.5, 2.4, 2.4, 2.3),
          },
        ],
      ]),
    ],
    links: [{ from: 'alert', to: 'silent', relation: 'answers' }],
  },
};

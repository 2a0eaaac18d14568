import { action, channel, feeling, need, note, opportunity, painPoint, thought, touchpoint } from './cardSketches.ts';
import { standardLanes } from './standardLanes.ts';
import type { Template } from './template.ts';

const { actions, touchpoints, channels, thoughts, emotions, needs, pains, opportunities } = standardLanes;

/** From the first suspicion of a problem to buying again, in three stages. */
export const threeStages: Template = {
  id: 'threeStages',
  name: { pt: 'Jornada em três etapas', en: 'Three-stage journey' },
  description: {
    pt: 'Descobrir, validar e decidir: como conduzir alguém do problema à compra e à recompra.',
    en: 'Discover, validate, decide: how to lead someone from a problem to a purchase, and to the next one.',
  },
  sketch: {
    journey: {
      title: { pt: 'Jornada de compra · do problema à recompra', en: 'Purchase journey · from problem to repurchase' },
      scenario: {
        pt: 'alguém procura solução para um problema',
        en: 'someone is looking to solve a problem',
      },
      customerGoal: {
        pt: 'escolher sem se arrepender',
        en: 'choose without regret',
      },
      businessGoal: {
        pt: 'ser escolhido de novo',
        en: 'be chosen again',
      },
      reviewEveryDays: 90,
    },
    personas: [
      {
        name: 'customer',
        title: { pt: 'Sua persona', en: 'Your persona' },
        role: { pt: 'Quem percorre esta jornada', en: 'Who makes this journey' },
        colour: 'blue',
        goals: [{ pt: 'O que ela quer resolver, em uma frase', en: 'What they want solved, in a sentence' }],
        frustrations: [{ pt: 'O que já tentou e não funcionou', en: 'What they have tried without success' }],
        motivations: [{ pt: 'Por que resolver isso agora', en: 'Why they want it solved now' }],
        barriers: ['time', 'knowledge', 'trust'],
      },
    ],
    stages: [
      {
        title: { pt: 'Aprendizado e descoberta', en: 'Learning and discovery' },
        customerGoal: { pt: 'Entender o que está acontecendo', en: 'Understand what is going on' },
        success: {
          pt: 'Consegue dar nome ao problema e sabe que ele tem solução.',
          en: 'Can name the problem and knows that it can be solved.',
        },
        duration: { form: 'about', amount: 3, unit: 'week' },
        gate: [
          {
            text: {
              pt: 'Descreve o problema com as próprias palavras',
              en: 'Describes the problem in their own words',
            },
            done: false,
          },
          {
            text: { pt: 'Voltou ao conteúdo por conta própria', en: 'Came back to the content unprompted' },
            done: false,
          },
          { text: { pt: 'Aceitou receber mais informações', en: 'Agreed to hear more' }, done: false },
        ],
        note: {
          pt: 'Familiaridade com a marca: quase nenhuma. Intenção de compra: ainda não há.',
          en: 'Familiarity with the brand: almost none. Intention to buy: none yet.',
        },
      },
      {
        title: {
          pt: 'Reconhecimento, engajamento e validação',
          en: 'Recognition, engagement and validation',
        },
        customerGoal: { pt: 'Saber se serve para o meu caso', en: 'Find out whether it suits me' },
        success: {
          pt: 'Compara as opções com critérios claros e confia em uma delas.',
          en: 'Compares the options on clear criteria and trusts one of them.',
        },
        duration: { form: 'about', amount: 2, unit: 'week' },
        gate: [
          {
            text: { pt: 'Viu a solução funcionar em um caso parecido', en: 'Has seen it work in a similar case' },
            done: false,
          },
          { text: { pt: 'Tirou as principais dúvidas', en: 'Has the main questions answered' }, done: false },
          {
            text: { pt: 'Sabe quanto custa e quando dá retorno', en: 'Knows what it costs and when it pays off' },
            done: false,
          },
          {
            text: { pt: 'Quem decide já participa da conversa', en: 'Whoever decides has joined the conversation' },
            done: false,
          },
        ],
        note: {
          pt: 'Familiaridade com a marca: média. Intenção de compra: em formação.',
          en: 'Familiarity with the brand: fair. Intention to buy: taking shape.',
        },
      },
      {
        title: { pt: 'Decisão de compra e retenção', en: 'Purchase decision and retention' },
        customerGoal: { pt: 'Decidir sem medo e ter resultado', en: 'Decide without fear, see results' },
        success: {
          pt: 'Compra com segurança, vê o resultado prometido e compra de novo.',
          en: 'Buys with confidence, sees the promised result and buys again.',
        },
        duration: { form: 'about', amount: 3, unit: 'month' },
        gate: [
          {
            text: { pt: 'Entendeu e aceitou a proposta', en: 'Has understood and accepted the proposal' },
            done: false,
          },
          { text: { pt: 'Teve ajuda no primeiro uso', en: 'Had help with the first use' }, done: false },
          { text: { pt: 'Está com os pagamentos em dia', en: 'Payments are up to date' }, done: false },
          {
            text: { pt: 'Deu sua opinião e recebeu resposta', en: 'Gave an opinion and got a reply' },
            done: false,
          },
          {
            text: { pt: 'Comprou de novo ou indicou alguém', en: 'Bought again or recommended us' },
            done: false,
          },
        ],
        note: {
          pt: 'Familiaridade com a marca: alta. Intenção de compra: clara.',
          en: 'Familiarity with the brand: high. Intention to buy: clear.',
        },
      },
    ],
    lanes: [
      actions([
        [
          action('Percebe que algo não vai bem', 'Notices that something is wrong'),
          action('Pesquisa os sintomas do problema', 'Looks up the symptoms'),
        ],
        [
          action('Compara três ou quatro opções', 'Compares three or four options'),
          action('Pede opinião a quem já usa', 'Asks people who already use it'),
        ],
        [
          action('Pede proposta e negocia o prazo', 'Asks for a proposal and negotiates'),
          action('Começa a usar e vê se valeu a pena', 'Starts using it and judges its worth'),
        ],
      ]),
      touchpoints([
        [
          touchpoint('Artigo que explica o problema', 'Article that explains the problem'),
          touchpoint('Vídeo curto com um exemplo', 'Short video with an example'),
        ],
        [
          touchpoint('Relato de um cliente parecido', 'Story of a similar customer', { name: 'story' }),
          touchpoint('Demonstração ou teste grátis', 'Demo or free trial', { moment: 'truth' }),
        ],
        [
          touchpoint('Proposta de uma página', 'One-page proposal'),
          touchpoint('Ajuda nos primeiros dias', 'Help in the first days', { moment: 'delight' }),
          touchpoint('Pesquisa de satisfação', 'Satisfaction survey', { name: 'survey' }),
        ],
      ]),
      channels([
        [channel('search', 'inUse'), channel('social', 'inUse')],
        [channel('site', 'toImprove'), channel('whatsapp', 'inUse')],
        [channel('email', 'inUse'), channel('phone', 'wanted')],
      ]),
      {
        ...thoughts([
          [
            thought('Isso só acontece comigo?', 'Is it just me?', { voice: 'question' }),
            thought('Cada site diz uma coisa.', 'No two sites agree.', { voice: 'complaint' }),
          ],
          [
            thought('Funciona mesmo no meu caso?', 'Does it really work in my case?', { voice: 'question' }),
            thought('Quanto vou gastar, no total?', 'What will it cost me, all in?', { voice: 'question' }),
          ],
          [
            thought('E se eu quiser desistir depois?', 'What if I change my mind?', { voice: 'question' }),
            thought('Resolveram no mesmo dia!', 'They sorted it out the same day!', { voice: 'praise' }),
          ],
        ]),
        title: { pt: 'Dúvidas e falas', en: 'Doubts and quotes' },
      },
      emotions([
        [
          feeling('customer', -36, 'Nem sei o que procurar.', 'I don’t even know what to look for.'),
          feeling('customer', 12),
        ],
        [feeling('customer', 42, 'Parece feito para mim.', 'This could be made for me.'), feeling('customer', 8)],
        [feeling('customer', -24), feeling('customer', 64, 'Ainda bem que escolhi certo.', 'I’m glad I chose well.')],
      ]),
      needs([
        [need('Explicação simples, sem jargão', 'A simple explanation, no jargon', { importance: 3 })],
        [
          need('Provas de quem já usa', 'Proof from people who use it', { importance: 3 }),
          need('Preço claro desde o começo', 'A clear price from the start', { importance: 2 }),
        ],
        [need('Alguém a quem recorrer depois', 'Someone to turn to afterwards', { importance: 3 })],
      ]),
      pains([
        [
          painPoint('Cadastro longo só para ler', 'A long form just to read a text', {
            name: 'form',
            severity: 2,
          }),
        ],
        [painPoint('A resposta demora dias', 'Answers take days', { severity: 3 })],
        [
          painPoint('Proposta difícil de entender', 'A proposal nobody can follow', { severity: 2 }),
          painPoint('Silêncio depois do pagamento', 'Silence after the payment', { name: 'silence', severity: 3 }),
        ],
      ]),
      {
        ...opportunities([
          [
            opportunity('Abrir o conteúdo sem cadastro', 'Open the content, no sign-up', {
              name: 'open',
              impact: 3,
              effort: 1,
            }),
          ],
          [
            opportunity('Faixa de preço no site', 'Price range on the website', { impact: 4, effort: 1 }),
            opportunity('Responder no mesmo dia', 'Reply on the same day', { impact: 4, effort: 2 }),
          ],
          [
            opportunity('Ligar na primeira semana', 'Call in the first week', { name: 'call', impact: 4, effort: 2 }),
            opportunity('Lembrar antes do vencimento', 'Remind before a payment is due', { impact: 3, effort: 1 }),
          ],
        ]),
        title: { pt: 'Pontos a melhorar', en: 'Points to improve' },
      },
      {
        title: { pt: 'Como abordar', en: 'How to approach' },
        kinds: ['note'],
        cells: [
          [
            note('Ensine primeiro; a marca vem depois.', 'Teach first; the brand comes later.'),
            note(
              'Cuidado: pedir telefone, reunião ou cadastro longo agora afasta.',
              'Careful: asking for a meeting or a long form now drives people away.',
              { colour: 'orange' },
            ),
          ],
          [
            note('Responda às dúvidas uma a uma.', 'Settle the doubts one by one.'),
            note('Deixe experimentar antes de propor.', 'Let people try before you quote.'),
          ],
          [
            note(
              'Facilite o sim: poucas opções, preço e prazo claros.',
              'Make yes easy: few options, clear price and terms.',
            ),
            note('Continue por perto depois da venda.', 'Stay close after the sale.'),
          ],
        ],
      },
    ],
    links: [
      {
        from: 'survey',
        to: 'story',
        relation: 'flow',
      },
      { from: 'open', to: 'form', relation: 'answers' },
      { from: 'call', to: 'silence', relation: 'answers' },
    ],
  },
};

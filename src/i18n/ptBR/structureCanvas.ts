import type { Messages } from '../en.ts';

export const structureCanvas: Messages['structureCanvas'] = {
  addStage: {
    before: (title) => (title === '' ? 'Adicionar etapa antes' : `Adicionar etapa antes de ${title}`),
    after: (title) => (title === '' ? 'Adicionar etapa depois' : `Adicionar etapa depois de ${title}`),
  },
  addLane: {
    before: (title) => (title === '' ? 'Adicionar raia acima' : `Adicionar raia acima de ${title}`),
    after: (title) => (title === '' ? 'Adicionar raia abaixo' : `Adicionar raia abaixo de ${title}`),
  },
  laneHeight: 'Puxe para mudar a altura; clique duas vezes para voltar à altura dos cartões',
  cardSpan: 'Puxe para ocupar mais etapas',
  linkStart: 'Puxe o início até outro cartão',
  linkEnd: 'Puxe o fim até outro cartão',
  group: 'Agrupar em uma fase',
  leavePhase: 'Tirar da fase',
  lanes: {
    title: 'Adicionar raias',
    hint: 'Elas entram abaixo da raia escolhida ou por último.',
    search: 'Qual raia?',
    none: 'Nenhuma raia tem esse nome. Tente menos letras.',
    count: (count) => (count === 1 ? '1 opção' : `${count} opções`),
    blueprint: 'Blueprint de serviço: cinco raias e três linhas',
    menu: 'Escolher raias de uma lista',
  },
  link: {
    title: (from) => `Ligar a partir de “${from}”`,
    search: 'A qual cartão?',
    none: 'Nenhum cartão tem esse nome. Tente menos letras.',
    count: (count) => (count === 1 ? '1 cartão' : `${count} cartões`),
    changeStart: 'Começar em outro cartão …',
    changeEnd: 'Terminar em outro cartão …',
  },
};

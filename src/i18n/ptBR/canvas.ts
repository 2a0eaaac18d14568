import type { Messages } from '../en.ts';

export const canvas: Messages['canvas'] = {
  name: 'O mapa',
  help: 'As setas vão de célula em célula e de cartão em cartão. Digitar começa um cartão, Enter continua a escrever, Delete exclui. Shift+Alt+O mostra o mapa em tópicos, com títulos e listas. O ponto de interrogação mostra todas as teclas.',
  partName: (type, title) => (title === '' ? type : `${type}: ${title}`),
  placedPart: (name, stage, lane) => `${name}. Etapa ${stage}, raia ${lane}`,
  loosePart: (name) => `${name}. Fora da grade`,
  titleOf: (name) => `Título de ${name}`,
  cellName: (stage, lane, cards) =>
    `Etapa ${stage}, raia ${lane}, ${cards === 0 ? 'vazia' : cards === 1 ? 'um cartão' : `${cards} cartões`}`,
  newParts: { lane: 'Nova raia' },
};

export const palette: Messages['palette'] = {
  hint: 'Arraste ou tecle',
  draggable: 'arrastável',
  item: (name, letter) => `${name}, tecla ${letter}`,
  instructions:
    'Pressione Espaço para pegar, leve de célula em célula com as setas e pressione Espaço de novo para soltar. Esc cancela.',
  taken: 'Pego. Use as setas para ir de célula em célula.',
  dropped: 'Solto.',
  cancelled: 'Cancelado.',
};

export const structure: Messages['structure'] = {
  stages: 'Etapas',
  lanes: 'Raias',
  personas: 'Personas',
  addStage: 'Adicionar etapa',
  addLane: 'Adicionar raia',
  addPersona: 'Adicionar persona',
  newStage: (place) => `Etapa ${place}`,
  newLane: (place) => `Raia ${place}`,
  newPersona: (place) => `Persona ${place}`,
  nameOf: (type, place) => `${type} ${place}, nome`,
  moveItem: (title) => `Mover ${title}`,
  moreOf: (title) => `Mais sobre ${title}`,
  earlier: 'Mover para cima',
  later: 'Mover para baixo',
  collapse: 'Recolher',
  expand: 'Expandir',
  hide: 'Ocultar no mapa',
  show: 'Mostrar no mapa',
  remove: 'Excluir',
  sortable: 'ordenável',
  sortInstructions:
    'Pressione Espaço para pegar, mova com as setas e pressione Espaço de novo para soltar. Esc cancela.',
  sortTaken: (title) => `${title}: item pego.`,
  sortOver: (title, place, count) => `${title}: posição ${place} de ${count}.`,
  sortCancelled: (title) => `${title}: de volta ao lugar.`,
};

export const hints: Messages['hints'] = {
  writing: [
    ['Enter', 'próximo cartão'],
    ['Tab', 'próxima etapa'],
    ['Shift Enter', 'nova linha'],
    ['Esc', 'pronto'],
  ],
  selected: [
    ['Enter', 'escrever'],
    ['Alt ↑↓←→', 'mover'],
    ['Del', 'excluir'],
    ['Esc', 'sair'],
    ['?', 'todas as teclas'],
  ],
  cell: [
    ['abc', 'escrever um cartão'],
    ['↑↓←→', 'outra célula'],
    ['Esc', 'sair da célula'],
    ['?', 'todas as teclas'],
  ],
  free: [
    ['A … Z', 'colocar uma parte'],
    ['↑↓←→', 'entrar na grade'],
    ['Espaço', 'arrastar a vista'],
    ['?', 'todas as teclas'],
  ],
};

export const help: Messages['help'] = {
  title: 'Teclas',
  grid: {
    title: 'No mapa',
    keys: [
      ['↑ ↓ ← →', 'De cartão em cartão e de célula em célula'],
      ['abc', 'Começar um cartão na célula marcada'],
      ['Enter', 'Escrever o cartão escolhido; ao escrever: próximo cartão'],
      ['Tab', 'Ao escrever: ir para a próxima etapa'],
      ['Shift+Enter', 'Ao escrever: nova linha'],
      ['Esc', 'Sair da escrita, do cartão, da célula'],
      ['Alt+↑ ↓ ← →', 'Mover cartões; subir ou descer uma emoção'],
      ['Del', 'Excluir o que está escolhido'],
      ['Espaço', 'Segurar e arrastar: mover a vista'],
    ],
  },
  letters: 'Letras, quando nenhuma célula está marcada',
  licences: 'Licenças de tudo com que foi feito',
};

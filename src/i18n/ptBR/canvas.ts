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
  kindList: 'Tipos de cartão',
  noKind: 'Nenhum tipo tem esse nome.',
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
  showPart: (title) => `Mostrar no mapa: ${title}`,
  remove: 'Excluir',
  sortable: 'ordenável',
  sortInstructions:
    'Pressione Espaço para pegar, mova com as setas e pressione Espaço de novo para soltar. Esc cancela.',
  sortTaken: (title) => `${title}: item pego.`,
  sortOver: (title, place, count) => `${title}: posição ${place} de ${count}.`,
  sortCancelled: (title) => `${title}: de volta ao lugar.`,
};

const leave = [
  ['Shift Enter', 'nova linha'],
  ['Esc', 'pronto'],
] as const;
const next = ['Enter', 'próximo cartão'] as const;

export const hints: Messages['hints'] = {
  writing: [next, ['Tab', 'próxima etapa'], ...leave],
  writingLast: [next, ['Tab', 'próxima raia'], ...leave],
  feeling: [['Enter', 'pronto'], ['Tab', 'próxima etapa'], ...leave],
  beginning: [
    ['/', 'lista'],
    ['Tab', 'próxima etapa'],
    ['Esc', 'sair'],
  ],
  beginningFeeling: [
    ['Tab', 'próxima etapa'],
    ['Esc', 'sair'],
  ],
  choosing: [
    ['↑↓', 'tipo'],
    ['Enter', 'escolher'],
    ['Esc', 'deixar a barra'],
  ],
  stage: [
    ['Enter', 'pronto'],
    ['Tab', 'próxima etapa'],
    ['Shift Tab', 'etapa anterior'],
  ],
  lastStage: [
    ['Enter', 'pronto'],
    ['Tab', 'nova etapa'],
    ['Shift Tab', 'etapa anterior'],
  ],
  lane: [
    ['Enter', 'pronto'],
    ['Tab', 'próxima raia'],
    ['Shift Tab', 'raia anterior'],
  ],
  lastLane: [
    ['Enter', 'nova raia'],
    ['Shift Tab', 'raia anterior'],
    ['Esc', 'pronto'],
  ],
  title: [['Enter', 'pronto'], ...leave],
  selected: [
    ['Enter', 'escrever'],
    ['Alt ↑↓←→', 'mover'],
    ['Shift ↑↓←→', 'escolher mais'],
    ['Del', 'excluir'],
    ['Esc', 'sair'],
    ['?', 'todas as teclas'],
  ],
  header: [
    ['Enter', 'escrever'],
    ['↑↓←→', 'seguir'],
    ['Del', 'excluir'],
    ['Esc', 'sair'],
    ['?', 'todas as teclas'],
  ],
  cell: [
    ['abc', 'escrever um cartão'],
    ['↑↓←→', 'outra célula'],
    ['Home End', 'primeira e última etapa'],
    ['Shift ↑↓←→', 'escolher cartões'],
    ['Esc', 'sair da célula'],
    ['?', 'todas as teclas'],
  ],
  cellOfMany: [
    ['/', 'lista'],
    ['abc', 'escrever um cartão'],
    ['↑↓←→', 'outra célula'],
    ['Esc', 'sair da célula'],
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
      ['Tab', 'Ao escrever: próxima etapa; depois da última, próxima raia'],
      ['Shift+Tab', 'Ao escrever: voltar'],
      ['Shift+Enter', 'Ao escrever: nova linha'],
      ['Tab / Enter', 'Ao escrever a última etapa ou raia: mais uma'],
      ['Home / End', 'Para a primeira ou a última etapa'],
      ['Ctrl+Home / Ctrl+End', 'Para a primeira ou a última célula'],
      ['Shift+↑ ↓ ← →', 'Escolher cartões e células pelo caminho'],
      ['Esc', 'Sair da escrita, do cartão, da célula'],
      ['Alt+↑ ↓ ← →', 'Mover cartões, etapas ou raias; subir ou descer uma emoção'],
      ['Alt+Shift+← →', 'Estender um cartão por mais ou menos etapas'],
      ['Del', 'Excluir o que está escolhido'],
      ['Espaço', 'Segurar e arrastar: mover a vista'],
    ],
  },
  signs: {
    title: 'Digitados primeiro, em raia de vários tipos',
    keys: [
      ['/', 'Todos os tipos em uma lista'],
      ['Backspace', 'Logo depois de um sinal: deixá-lo como texto'],
    ],
  },
  letters: 'Letras, quando nenhuma célula está marcada',
  licences: 'Licenças de tudo com que foi feito',
};

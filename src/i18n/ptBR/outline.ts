import type { Messages } from '../en.ts';

export const outline: Messages['outline'] = {
  name: 'Tópicos',
  help: 'Enter adiciona um cartão abaixo, Shift+Enter uma linha. Alt+↑ e Alt+↓ movem um cartão. Backspace em um cartão vazio o exclui. Esc sai do campo; depois as setas vão de parte em parte.',
  nesting: 'Ordem',
  nestings: { stage: 'Por etapa', lane: 'Por raia' },
  beside: 'Mostrar o mapa ao lado dos tópicos',
  alone: 'Mostrar os tópicos sem o mapa',
  close: 'Fechar os tópicos',
  addCard: 'Adicionar cartão',
  addCardTo: (stage, lane) => `Adicionar cartão: ${stage}, ${lane}`,
  addElsewhere: { stage: 'Adicionar cartão em outra raia', lane: 'Adicionar cartão em outra etapa' },
  allFields: (name) => `Todos os campos de ${name}`,
  remove: (name) => `Excluir ${name}`,
  kindOf: (name) => `Tipo de ${name}`,
  until: (stage) => `até ${stage}`,
  hidden: 'não aparece no mapa',
  link: (from, to, relation, label) => `${from} → ${to}: ${relation}${label === '' ? '' : ` (${label})`}`,
  collapsed: 'Raias recolhidas',
  expand: (lane) => `Expandir ${lane}`,
  moved: (title, stage, place, count) => `${title}: etapa ${stage}, posição ${place} de ${count}`,
};

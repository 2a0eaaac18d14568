import type { Messages } from '../en.ts';

export const common: Messages['common'] = { close: 'Fechar', cancel: 'Cancelar', notices: 'Mensagens' };

export const settings: Messages['settings'] = {
  language: 'Idioma',
  theme: 'Aparência',
  themes: { system: 'Como no sistema', light: 'Clara', dark: 'Escura' },
  minimap: 'Minimapa',
  shown: { yes: 'Visível', no: 'Oculto' },
};

export const failure: Messages['failure'] = {
  panel: 'Algo deu errado aqui. O mapa está a salvo.',
  retry: 'Tentar de novo',
};

export const offline: Messages['offline'] = {
  kept: 'Agora o Percurso também funciona sem rede.',
  newVersion: 'Uma nova versão está pronta.',
  reload: 'Recarregar',
  waits: (why) => `Página não recarregada. ${why}`,
};

export const steps: Messages['steps'] = {
  'card.create': 'Adicionar cartão',
  'card.move': 'Mover cartões',
  'card.shift': 'Mover cartões',
  'card.duplicate': 'Duplicar cartões',
  'card.setKind': 'Mudar o tipo',
  'card.span': 'Mudar a largura',
  'card.attach': 'Anexar ao cartão',
  'card.cut': 'Recortar cartões',
  'card.paste': 'Colar cartões',
  'card.pasteLines': 'Colar linhas',
  'table.paste': 'Colar tabela',
  'link.create': 'Adicionar ligação',
  'link.reattach': 'Mover ligação',
  'comment.add': 'Comentar',
  'comment.resolve': 'Resolver comentário',
  'comment.reopen': 'Reabrir comentário',
  'part.set': 'Mudar',
  'part.setEach': 'Mudar',
  'part.delete': 'Excluir',
  'stage.add': 'Adicionar etapa',
  'lane.add': 'Adicionar raia',
  'lane.addSet': 'Adicionar raias',
  'persona.add': 'Adicionar persona',
  'stage.move': 'Mover etapa',
  'lane.move': 'Mover raia',
  'persona.move': 'Mover persona',
  'phase.group': 'Agrupar etapas',
  'phase.leave': 'Tirar da fase',
  'phase.ungroup': 'Desagrupar etapas',
  'view.save': 'Salvar vista',
  withField: (step, field) => `${step}: ${field}`,
};

import type { Messages } from '../en.ts';

export const actions: Messages['actions'] = {
  'edit.undo': 'Desfazer',
  'edit.redo': 'Refazer',
  'edit.duplicate': 'Duplicar cartões',
  'edit.selectAll': 'Escolher todos os cartões',
  'edit.delete': 'Excluir o que está escolhido',
  'structure.addStageAfter': 'Adicionar etapa depois desta',
  'structure.addLaneBelow': 'Adicionar raia abaixo desta',
  'structure.addLanes': 'Adicionar raias de uma lista ou um blueprint de serviço',
  'structure.group': 'Agrupar etapas em uma fase',
  'structure.leavePhase': 'Tirar etapas da fase',
  'structure.ungroup': 'Desagrupar fase',
  'link.start': 'Ligar este cartão a …',
  'view.larger': 'Aumentar o zoom',
  'view.smaller': 'Diminuir o zoom',
  'view.actualSize': 'Tamanho real: 100%',
  'view.fit': 'Mostrar o mapa inteiro',
  'view.fitSelection': 'Mostrar o que está escolhido',
  'view.appearance': 'Clara ou escura',
  'view.minimap': 'Mostrar ou ocultar o minimapa',
  'map.commands': 'Todas as ações',
  'map.export': 'Exportar',
  'map.copyView': 'Copiar esta vista como imagem',
  'map.help': 'Teclas e ajuda',
  'comment.add': 'Comentar o que está escolhido',
  'comment.next': 'Próximo comentário aberto',
  'comment.previous': 'Comentário aberto anterior',
  'curve.fillGap': 'Adicionar a próxima emoção que falta',
  'curve.togglePersona': 'Mostrar ou ocultar a persona escolhida',
};

export const actionGroups: Messages['actionGroups'] = {
  edit: 'Editar',
  structure: 'Estrutura',
  view: 'Vista',
  map: 'Mapa',
  comments: 'Comentários',
};

export const commandList: Messages['commandList'] = {
  title: 'Todas as ações',
  search: 'O que você quer fazer?',
  place: (what) => `Colocar: ${what}`,
  goTo: (stage) => `Ir para a etapa: ${stage}`,
  insert: 'Colocar',
  stages: 'Etapas',
  none: 'Nada tem esse nome. Tente menos letras.',
  count: (count) => (count === 1 ? '1 ação' : `${count} ações`),
};

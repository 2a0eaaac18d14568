import type { Messages } from '../en.ts';

export const actions: Messages['actions'] = {
  'edit.undo': 'Desfazer',
  'edit.redo': 'Refazer',
  'edit.duplicate': 'Duplicar cartões',
  'edit.selectAll': 'Escolher todos os cartões',
  'edit.delete': 'Excluir o que está escolhido',
  'view.larger': 'Aumentar o zoom',
  'view.smaller': 'Diminuir o zoom',
  'view.actualSize': 'Tamanho real: 100%',
  'view.fit': 'Mostrar o mapa inteiro',
  'view.fitSelection': 'Mostrar o que está escolhido',
  'view.appearance': 'Clara ou escura',
  'view.minimap': 'Mostrar ou ocultar o minimapa',
  'view.outline': 'Tópicos ao lado do mapa',
  'view.outlineAlone': 'Tópicos no lugar do mapa',
  'map.commands': 'Todas as ações',
  'map.export': 'Exportar',
  'map.copyView': 'Copiar esta vista como imagem',
  'map.help': 'Teclas e ajuda',
};

export const actionGroups: Messages['actionGroups'] = { edit: 'Editar', view: 'Vista', map: 'Mapa' };

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

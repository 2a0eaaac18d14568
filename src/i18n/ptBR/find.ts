import type { Messages } from '../en.ts';

export const search: Messages['search'] = {
  name: 'Procurar no mapa',
  field: 'Procurar no mapa',
  next: 'Próximo resultado',
  previous: 'Resultado anterior',
  close: 'Fechar a procura',
  filter: 'Filtrar cartões',
  place: (at, count) => `${at} de ${count}`,
  count: (count, number) => (number === 1 ? '1 resultado' : `${count} resultados`),
  none: 'Nenhum resultado',
};

export const filter: Messages['filter'] = {
  name: 'Filtrar cartões',
  facets: {
    personaIds: 'Personas',
    kinds: 'Tipos de cartão',
    tags: 'Etiquetas',
    owners: 'Responsáveis',
    bases: 'Base',
    channelStatuses: 'Situação dos canais',
  },
  without: { personaIds: 'Sem persona', tags: 'Sem etiqueta', owners: 'Sem responsável' },
  noCards: 'Ainda não há cartões para filtrar.',
  active: (passing, all) => `Filtro: ${passing} de ${all} cartões`,
  clear: 'Limpar o filtro',
  views: 'Vistas salvas',
  noViews: 'Escolha um filtro e salve-o aqui: as vistas acompanham o mapa.',
  save: 'Salvar como vista',
  newName: 'Nome da vista',
  confirm: 'Salvar',
  untitled: 'Vista sem nome',
  more: (title) => `Mais opções para ${title}`,
  rename: 'Renomear',
  nameOf: (title) => `Nome de ${title}`,
  update: 'Atualizar com este filtro',
  remove: 'Excluir',
};

export const presenting: Messages['presenting'] = {
  name: 'Apresentação',
  at: (place, count, title) => `${place} / ${count} · ${title}`,
  chosen: 'O que está escolhido',
  next: 'Próxima etapa',
  previous: 'Etapa anterior',
  end: 'Encerrar a apresentação',
};

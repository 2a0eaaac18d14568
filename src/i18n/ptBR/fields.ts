import type { Messages } from '../en.ts';

export const comments: Messages['comments'] = {
  title: (open) => (open === 0 ? 'Comentários' : `Comentários (${open})`),
  text: 'Comentário',
  placeholder: 'Escreva um comentário',
  author: 'Seu nome',
  send: 'Comentar',
  sendKeys: 'Ctrl+Enter envia',
  nobody: 'Alguém',
  resolve: (text) => `Resolver: ${text}`,
  reopen: (text) => `Reabrir: ${text}`,
  remove: (text) => `Excluir comentário: ${text}`,
  resolved: (count) => (count === 1 ? '1 resolvido' : `${count} resolvidos`),
  open: (count) => (count === 1 ? '1 comentário aberto' : `${count} comentários abertos`),
  on: (open, part) => `${open}. ${part}`,
};

export const curves: Messages['curves'] = {
  personas: 'Personas da curva',
  toggle: (persona) => `Curva: ${persona}`,
  gap: (persona, stage) => `Adicionar emoção: ${persona}, ${stage}`,
};

export const series: Messages['series'] = {
  date: 'Data',
  value: 'Valor',
  trend: (from, to) => `De ${from} a ${to}`,
  paste: 'Colar de uma planilha',
  pasteHint: 'Uma coluna de valores, ou duas: data e valor',
  read: 'Adicionar estas linhas',
  taken: (count) => (count === 1 ? '1 linha foi lida.' : `${count} linhas foram lidas.`),
  unread: (rows, count) =>
    count === 1
      ? `A linha ${rows} não pôde ser lida e continua aqui: corrija e adicione de novo.`
      : `As linhas ${rows} não puderam ser lidas e continuam aqui: corrija e adicione de novo.`,
  tooMany: (most) => `Cabem ${most} medições; as outras linhas continuam aqui.`,
  moreRows: (count) => `mais ${count}`,
};

export const suggestions: Messages['suggestions'] = {
  tags: 'Em uso neste mapa',
  mixedList: 'Vários valores. O que for adicionado aqui substitui os valores de tudo o que está escolhido.',
};

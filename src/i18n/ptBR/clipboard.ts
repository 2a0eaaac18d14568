import type { Messages } from '../en.ts';

const cards = (count: number) => (count === 1 ? '1 cartão' : `${count} cartões`);
const stages = (count: number) => (count === 1 ? '1 etapa nova' : `${count} etapas novas`);
const lanes = (count: number) => (count === 1 ? '1 raia nova' : `${count} raias novas`);

export const clipboard: Messages['clipboard'] = {
  nothing: 'Não há nada na área de transferência que um mapa aceite: nem cartões, nem texto, nem tabela, nem imagem.',
  tooMany: (count) => `Só as primeiras ${count} linhas viraram cartões: não dá para colar mais de uma vez.`,
  tooLong: 'São mais de 100.000 caracteres, então nada foi colado. Cole em várias partes.',
  mended: (count) =>
    `Colado, com ${count === 1 ? 'um ponto consertado ou deixado' : `${count} pontos consertados ou deixados`} de fora: os cartões não estavam como são copiados aqui.`,
  clipped: (count) =>
    count === 1
      ? '1 cartão ficaria depois da última etapa ou raia e foi colado nela.'
      : `${cards(count)} ficariam depois da última etapa ou raia e foram colados nela.`,
  notStored: 'Não foi possível guardar a imagem neste dispositivo. Libere espaço e tente de novo.',
  mayNotRead: 'Este navegador não deixa a página ler a área de transferência. Pressione Ctrl+V (⌘V) no mapa.',
  mayNotWrite:
    'Este navegador não deixa a página usar a área de transferência. Pressione Ctrl+C ou Ctrl+X (⌘C, ⌘X) no mapa.',
  failed: 'Não foi possível ler o que foi colado. O mapa está como antes.',
  table: {
    title: 'Colar uma tabela',
    hint: 'A tabela será lida assim. Ainda não há nada dela no mapa.',
    hasStages: 'A primeira linha traz os nomes das etapas',
    hasLanes: 'A primeira coluna traz os nomes das raias',
    makesMissing: 'Criar as etapas e raias que faltam',
    keepsRest: 'O que não tiver lugar vai para a última etapa ou raia.',
    replacesEmpty: 'Retirar as etapas e raias vazias que a tabela não cita',
    preview: 'A tabela',
    corner: 'Raias e etapas',
    more: (rows) => (rows === 1 ? 'e mais 1 linha' : `e mais ${rows} linhas`),
    isCut: 'A tabela é maior do que se pode colar de uma vez: só entra o que está contado aqui.',
    sum: (counts) =>
      [cards(counts.cards), counts.stages > 0 ? stages(counts.stages) : '', counts.lanes > 0 ? lanes(counts.lanes) : '']
        .filter((part) => part !== '')
        .join(', '),
    paste: 'Colar',
  },
};

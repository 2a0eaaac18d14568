import type { Messages } from '../en.ts';

export const recovery: Messages['recovery'] = {
  pageTitle: 'Recuperar mapas – Percurso',
  title: 'Recuperar mapas',
  explanation:
    'Aqui está cada mapa que este navegador guarda, lido sem abrir o Percurso. Olhar não muda nada. Baixe o que precisar; cada arquivo pode ser aberto de novo no Percurso.',
  noDatabase: 'Este navegador não tem um banco de dados do Percurso, ou não consegue abri-lo.',
  noJournal: 'Este navegador não tem segundas cópias, ou não consegue abri-las.',
  none: 'Nenhum mapa foi encontrado.',
  cards: (count) => (count === 1 ? '1 cartão' : `${count} cartões`),
  unknownTime: 'data desconhecida',
  inBoth: 'no banco de dados e na segunda cópia',
  inDatabase: 'só no banco de dados',
  inJournal: 'só na segunda cópia',
  incomplete:
    'Uma parte está danificada ou falta. O arquivo traz tudo o que pode ser lido; os dados brutos trazem o resto.',
  download: 'Baixar',
  downloadRaw: 'Dados brutos',
  downloadAll: (count) => `Baixar todos os ${count}`,
  toApp: 'Abrir o Percurso',
};

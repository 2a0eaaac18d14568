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

export const keeping: Messages['keeping'] = {
  title: 'Onde este mapa é guardado',
  explanation: 'Os mapas ficam neste dispositivo, neste navegador. Ninguém mais os tem, nem servidor algum.',
  database: 'O banco de dados deste navegador',
  journal: 'Uma segunda cópia, em arquivos deste navegador',
  notThere: 'Este navegador não tem esse lugar para esta página.',
  placeSaved: 'Tem tudo.',
  placeSaving: 'Está sendo gravado …',
  placeFailed: 'Não aceita as últimas alterações. É tentado de novo sozinho.',
  promise: 'O que o navegador promete',
  promised: 'Ele guarda seus mapas até que você os exclua.',
  notPromised:
    'Ele pode apagar seus mapas quando faltar espaço no dispositivo. É raro; você pode pedir que não o faça.',
  refused:
    'Por ora ele não prometeu. Costuma prometer depois de algum tempo de uso do Percurso, ou quando ele é instalado.',
  ask: 'Pedir que os guarde',
  forgets: (days) => `O Safari apaga tudo depois de ${days} dias sem uma visita`,
  forgetsWhatToDo: 'Coloque o Percurso na Tela de Início ou no Dock, e ele não apaga; ou baixe cópias.',
  copy: 'Cópias em seus próprios arquivos',
  noCopy:
    'Nenhuma cópia deste mapa foi baixada neste navegador até agora. Um arquivo seu está a salvo do que quer que aconteça aqui.',
  lastCopy: (ago) => `Última cópia: ${ago}.`,
  used: (room) => `O Percurso usa ${room} neste dispositivo.`,
  recover: 'Procurar mapas perdidos',
};

import type { Messages } from '../en.ts';

export const library: Messages['library'] = {
  pageTitle: 'Percurso · mapas da jornada do cliente',
  tagline: 'Mapas da jornada do cliente que ficam neste dispositivo',
  importFile: 'Abrir arquivo',
  preferences: 'Idioma e aparência',
  begin: 'Começar um mapa',
  maps: 'Seus mapas',
  trash: 'Lixeira',
  backToMaps: 'Voltar aos mapas',
  showTrash: (count) => `Lixeira (${count})`,
  unreadable:
    'Não foi possível ler os mapas agora. Recarregue a página; se não adiantar, feche outras abas do Percurso.',
  empty: 'Ainda não há mapas. Comece um acima ou solte um arquivo em qualquer lugar desta página.',
  emptyTrash: 'A lixeira está vazia.',
  createFailed: 'Não foi possível criar o mapa: este navegador está sem espaço ou não guarda nada.',
  facts: (stages, cards, ago) =>
    `${stages} ${stages === 1 ? 'etapa' : 'etapas'} · ${cards} ${cards === 1 ? 'cartão' : 'cartões'} · ${ago}`,
  actionsOf: (title) => `O que fazer com “${title}”`,
  rename: 'Renomear',
  newTitle: 'Novo título',
  duplicate: 'Duplicar',
  copyOf: (title) => `${title} (cópia)`,
  toTrash: 'Mover para a lixeira',
  trashed: (title) => `“${title}” está na lixeira.`,
  undo: 'Desfazer',
  restore: 'Restaurar',
  removeForGood: 'Excluir de vez',
  removeTitle: (title) => `Excluir “${title}” de vez?`,
  removeHint: 'O mapa e tudo o que há nele sairão deste dispositivo. Isso não pode ser desfeito.',
  actionFailed: (title) => `Não deu certo com “${title}”. Nada foi alterado; tente de novo.`,
  dropHere: 'Solte os mapas aqui para abri-los',
};

export const importing: Messages['importing'] = {
  title: 'Abertura de arquivos',
  open: 'Abrir o mapa',
  mended: (count) =>
    count === 1 ? 'Aberto, com um conserto no caminho:' : `Aberto, com ${count} consertos no caminho:`,
  more: (count) => `e mais ${count}`,
  errors: {
    notJson:
      'Não é possível ler este arquivo como mapa: está danificado, incompleto ou é de outro tipo. Escolha um arquivo que termine em .journey.json.',
    notMap: 'É um arquivo JSON, mas não um mapa do Percurso. Escolha um arquivo salvo aqui como JSON.',
    newer:
      'Uma versão mais nova do Percurso fez este arquivo. Recarregue a página para ter a versão mais nova e abra-o de novo.',
    tooLarge: 'O arquivo é grande demais: é possível abrir até 20 MB de texto e 150 MB com imagens.',
    tooManyCards: 'O mapa tem mais de 20.000 cartões. Divida-o em vários mapas e abra-os.',
    tooManyParts:
      'O arquivo tem mais de 100.000 partes, ou mais etapas e raias do que cabem em uma tela. Divida-o em vários mapas e abra-os.',
    tooDeep: 'O arquivo tem mais níveis do que qualquer mapa e, por isso, não foi aberto.',
    unreadable: 'Não foi possível ler o arquivo do disco. Veja se ele ainda está lá e tente de novo.',
    notStored: 'O arquivo está bom, mas este navegador não tem espaço para guardá-lo. Libere espaço e abra-o de novo.',
  },
  actions: {
    notRecord: () => 'não era parte de um mapa e ficou de fora.',
    newId: () => 'tinha um identificador inválido ou repetido e ganhou outro.',
    reset: (field) => `“${field}” tinha algo que não cabe ali e foi esvaziado.`,
    shortened: (field) => `“${field}” foi cortado em 10.000 caracteres.`,
    unsafe: () => 'tinha um campo com nome inseguro, que ficou de fora.',
    secondJourney: () => 'era um segundo cabeçalho do mapa e ficou de fora.',
    unknown: () => 'é de uma versão mais nova; foi mantido, mas não aparece.',
    dangling: () => 'apontava para algo que não está no arquivo; a referência foi retirada.',
    garbled: (field) => `“${field}” tinha sinais que não são texto; no lugar deles está “\ufffd”.`,
    strangePart: () => 'é uma parte do arquivo que o Percurso não conhece e ficou de fora.',
    badPicture: () => 'era uma imagem que não pode ser lida e ficou de fora.',
    foreignPicture: () =>
      'era uma imagem que não é o que diz ser, ou de um tipo que os mapas não guardam: ficou de fora. Cabem PNG, JPEG, WebP e GIF.',
    largePicture: () => 'era uma imagem de mais de 10 MB ou 40 megapixels e ficou de fora.',
  },
};

import type { Messages } from '../en.ts';

export const editorPage: Messages['editorPage'] = {
  opening: 'Abrindo o mapa …',
  missing: 'Esse mapa não está aqui',
  missingHint:
    'Ele pode ter sido excluído ou criado em outro navegador. Os mapas ficam no dispositivo em que foram criados.',
  unreadable: 'Não foi possível ler o mapa agora',
  unreadableHint: 'Recarregue a página; se não adiantar, feche outras abas do Percurso e tente de novo.',
  backToLibrary: 'Ir para os mapas',
};

export const topBar: Messages['topBar'] = {
  back: 'Ir para os mapas',
  editTitle: 'Título e dados do mapa',
  tools: 'Ferramentas',
  undoStep: (step) => `Desfazer: ${step}`,
  redoStep: (step) => `Refazer: ${step}`,
  more: 'Mais',
};

export const saving: Messages['saving'] = {
  saved: 'Salvo neste dispositivo',
  saving: 'Salvando …',
  late: 'Ainda salvando …',
  half: 'Salvo em um lugar só',
  failed: 'Não foi salvo',
  temporary: 'Este navegador não guarda',
  readOnly: 'Somente leitura',
  changed: (when) => `Última alteração: ${when}`,
  restored: (count) =>
    count === 1
      ? 'Este navegador tinha perdido o banco de dados. Um mapa foi recuperado, inteiro, da segunda cópia.'
      : `Este navegador tinha perdido o banco de dados. ${count} mapas foram recuperados, inteiros, das segundas cópias.`,
};

export const banners: Messages['banners'] = {
  downloadCopy: 'Baixar uma cópia',
  tryAgain: 'Tentar agora',
  late: 'Salvar está demorando mais do que devia. Mantenha esta página aberta; você também pode baixar uma cópia.',
  half: 'Seu trabalho está salvo, mas só em um dos dois lugares em que este navegador o guarda. O outro é tentado de novo sozinho; baixe uma cópia por segurança.',
  halfFull:
    'Quase não há mais espaço neste dispositivo: seu trabalho está salvo, mas só em um dos dois lugares em que este navegador o guarda. Libere espaço ou baixe uma cópia.',
  saveFailed: {
    unavailable:
      'As últimas alterações não foram salvas: este navegador fechou o armazenamento. Mantenha esta página aberta e baixe uma cópia.',
    full: 'As últimas alterações não foram salvas: não há mais espaço neste dispositivo. Libere espaço ou baixe uma cópia.',
    missing: 'As alterações não foram salvas: este mapa foi excluído em outra aba. Baixe uma cópia para não perdê-lo.',
    failed:
      'As últimas alterações não foram salvas. Mantenha esta página aberta: ela continua tentando. Você pode baixar uma cópia.',
  },
  temporary:
    'Este navegador não guarda nada, talvez porque a janela seja anônima. O trabalho se perde ao fechar a página: baixe uma cópia.',
  temporaryLibrary:
    'Este navegador não guarda nada, talvez porque a janela seja anônima. Você pode trabalhar, mas baixe uma cópia de cada mapa antes de fechar a página.',
  readOnly:
    'Uma versão mais nova do Percurso fez este mapa. Você pode vê-lo e exportá-lo; recarregue a página para ter a versão mais nova.',
  incomplete:
    'Parte do que foi guardado deste mapa está danificada e algo pode estar faltando. Tudo o que pode ser lido aparece; baixe uma cópia por segurança.',
  broken: (count) =>
    count === 1
      ? 'Uma parte deste mapa está danificada. Ela foi mantida, mas não pode ser mostrada.'
      : `${count} partes deste mapa estão danificadas. Elas foram mantidas, mas não podem ser mostradas.`,
  showBroken: 'Ver e consertar',
  foreign: (count) =>
    count === 1
      ? 'Uma parte deste mapa foi feita por uma versão mais nova. Ela foi mantida, mas não pode ser mostrada aqui.'
      : `${count} partes deste mapa foram feitas por uma versão mais nova. Elas foram mantidas, mas não podem ser mostradas aqui.`,
};

export const broken: Messages['broken'] = {
  title: 'Partes danificadas',
  explanation: 'Algo nestas partes não cabe onde está. Consertar esvazia só os campos citados; o resto da parte fica.',
  fields: (names) => `Não cabe: ${names.join(', ')}`,
  mend: 'Consertar',
};

export const emptyMap: Messages['emptyMap'] = {
  hint: 'Um mapa precisa de etapas, que ficam lado a lado, e de raias, que ficam uma abaixo da outra. Os cartões ficam onde elas se cruzam.',
  hidden: 'Todas as etapas ou todas as raias estão ocultas.',
};

export const zoom: Messages['zoom'] = {
  name: 'Zoom',
  reset: (percent) => `${percent}%, voltar a 100%`,
};

export const sidePanel: Messages['sidePanel'] = {
  name: 'Cartões e estrutura',
  cards: 'Cartões para colocar',
  structure: 'Etapas, raias e personas',
  close: 'Fechar o painel',
};

export const exporting: Messages['exporting'] = {
  title: 'Exportar',
  format: 'Formato',
  formats: {
    png: { name: 'Imagem PNG', short: 'PNG', hint: 'O mapa inteiro como imagem, para slides, e-mails e conversas.' },
    svg: {
      name: 'Desenho SVG',
      short: 'SVG',
      hint: 'O mapa inteiro como desenho, nítido em qualquer tamanho; a fonte vai junto.',
    },
    json: {
      name: 'Arquivo JSON',
      short: 'JSON',
      hint: 'Tudo o que há no mapa, para abrir aqui de novo ou guardar como cópia.',
    },
  },
  scale: 'Tamanho',
  pixels: (width, height) => `${width} × ${height} pixels`,
  appearance: 'Aparência',
  appearances: { light: 'Clara', dark: 'Escura' },
  preview: 'O que será exportado',
  download: (format) => `Baixar ${format}`,
  working: 'Preparando …',
  willBeLowered: (asked, scale) =>
    `${asked}× é mais do que este navegador consegue pintar; a imagem sairá em ${scale}×.`,
  lowered: (asked, scale) =>
    `A imagem saiu em ${scale}× em vez de ${asked}×: este dispositivo não consegue pintar mais.`,
  tooLarge: 'Este dispositivo não consegue pintar o mapa como imagem. Exporte-o como SVG.',
  failed: 'Não foi possível fazer o arquivo. O mapa está a salvo; tente de novo.',
};

export const copyView: Messages['copyView'] = {
  copied: 'A vista está na área de transferência como imagem.',
  downloaded: 'A área de transferência não aceita imagens aqui; a vista foi baixada.',
  failed: 'Não foi possível copiar a vista. Exporte o mapa como PNG.',
};

/** The texts of the reading view's own controls, in the interface's language. */

export type ReaderKey =
  | 'intl_locale'
  | 'reader_label'
  | 'reader_close'
  | 'reader_close_hint'
  | 'reader_controls'
  | 'reader_previous'
  | 'reader_next'
  | 'reader_place'
  | 'reader_quotation'
  | 'reader_quotation_by'
  | 'reader_player'
  | 'reader_plays_on_page'
  | 'reader_appearance'
  | 'reader_not_kept'
  | 'reader_theme'
  | 'reader_theme_system'
  | 'reader_theme_light'
  | 'reader_theme_sepia'
  | 'reader_theme_dark'
  | 'reader_theme_contrast'
  | 'reader_typeface'
  | 'reader_typeface_serif'
  | 'reader_typeface_sans'
  | 'reader_typeface_hyperlegible'
  | 'reader_typeface_dyslexia'
  | 'reader_size'
  | 'reader_width'
  | 'reader_spacing';

export type ReaderTexts = (key: ReaderKey, substitutions?: readonly string[]) => string;

/** Why a file cannot be taken in at all. */
export type ImportErrorCode =
  'notJson' | 'notMap' | 'newer' | 'tooLarge' | 'tooManyCards' | 'tooManyParts' | 'tooDeep' | 'unreadable';

/** What was done about something wrong in a file. */
export type ImportAction =
  /** A record that is none was left out. */
  | 'notRecord'
  /** A record whose id was missing, unsound or taken got a new one. */
  | 'newId'
  /** A field that did not fit got its initial value. */
  | 'reset'
  /** A text was cut to the longest that a field holds. */
  | 'shortened'
  /** A field with a name that programs give a meaning to was left out. */
  | 'unsafe'
  /** A second journey record was left out. */
  | 'secondJourney'
  /** A part of a type or kind of a newer program is kept, not shown. */
  | 'unknown'
  /** A reference to something that is not in the file was cleared, or a link without an end left out. */
  | 'dangling'
  /** A text with halves of signs, which no program can show, got replacement signs in their place. */
  | 'garbled'
  /** A part of the file that is neither records nor pictures was left out. */
  | 'strangePart'
  /** A picture that could not be read was left out. */
  | 'badPicture'
  /** A picture of a type that is not kept, or not of the type that it claims to be, was left out. */
  | 'foreignPicture'
  /** A picture of too many bytes or pixels was left out. */
  | 'largePicture';

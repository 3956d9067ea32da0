import type { RefusalReason } from '../../contract'

/** A sentence, or one that names what the application told about it. */
export type Sentence = string | ((about: Readonly<Record<string, string>>) => string)
/** What happened and what to do, for every reason the school's rules can give. A missing one does not compile. */
export type Sentences = Readonly<Record<RefusalReason, Sentence>>

import type { LetterLine, onFile } from '../../contract/on-file'
import { Refusal, type Actor, type CommandContext, type Handler, type Reading } from '../context'
import { theSchool } from '../settings/store'
import { withholdAbout } from '../withhold'
import { LetterContent } from './content'
import { dossierFileName, noteOf } from './las-note-rules'
import { hasReply, isInDossier, isSettled, whyNotRemind, whyNotReply, whyNotSettle } from './on-file-rules'
import { addLines, courseOf, followedLetters, notedLetter, standing, type Followed } from './on-file-store'

export const course: Handler<typeof onFile.course> = async ({ letterId }, { db, actor }) => {
  await letterOf(db, letterId, actor)
  return courseOf(db, letterId)
}

export const reply: Handler<typeof onFile.reply> = async ({ letterId, ...wish }, ctx) => {
  const letter = await letterOf(ctx.db, letterId, ctx.actor)
  const why = whyNotReply(letter, wish, ctx.today)
  if (why) throw new Refusal(why, { reference: letter.reference })
  await withholdAbout(ctx.db, letterId)
  return { lineId: await addLine(ctx, letter, wish) }
}

export const takeBackReply: Handler<typeof onFile.takeBackReply> = async ({ letterId }, ctx) => {
  const letter = await letterOf(ctx.db, letterId, ctx.actor)
  if (!hasReply(letter)) throw new Refusal('no-reply-on-record', { reference: letter.reference })
  return { lineId: await addLine(ctx, letter, { kind: 'struck', day: ctx.today }) }
}

export const settleObjection: Handler<typeof onFile.settleObjection> = async ({ letterId, note }, ctx) => {
  const letter = await letterOf(ctx.db, letterId, ctx.actor)
  const why = whyNotSettle(letter)
  if (why) throw new Refusal(why, { reference: letter.reference })
  return { lineId: await addLine(ctx, letter, { kind: 'settled', day: ctx.today, note }) }
}

export const takeBackSettling: Handler<typeof onFile.takeBackSettling> = async ({ letterId }, ctx) => {
  const letter = await letterOf(ctx.db, letterId, ctx.actor)
  if (!isSettled(letter)) throw new Refusal('objection-open', { reference: letter.reference })
  return { lineId: await addLine(ctx, letter, { kind: 'not-settled', day: ctx.today }) }
}

export const remind: Handler<typeof onFile.remind> = async ({ letterId }, ctx) => {
  const letter = await letterOf(ctx.db, letterId, ctx.actor)
  const why = whyNotRemind(letter)
  if (why) throw new Refusal(why, { reference: letter.reference })
  return { lineId: await addLine(ctx, letter, { kind: 'reminded', day: ctx.today }) }
}

export const putInDossier: Handler<typeof onFile.putInDossier> = async ({ letterIds }, ctx) => {
  const letters = await permitted(ctx.db, letterIds, ctx.actor)
  const ready = letters.find(({ issuedOn }) => issuedOn === null)
  if (ready) throw new Refusal('letter-not-issued', { reference: ready.reference })
  return { changed: await tick(ctx, letters, 'in-dossier') }
}

export const takeOutOfDossier: Handler<typeof onFile.takeOutOfDossier> = async ({ letterIds }, ctx) => ({
  changed: await tick(ctx, await permitted(ctx.db, letterIds, ctx.actor), 'not-in-dossier')
})

export const note: Handler<typeof onFile.note> = async ({ letterId }, ctx) => {
  const { db, today } = ctx
  const letter = await letterOf(db, letterId, ctx.actor)
  const { id, pupilId, reference, kind, issuedOn } = letter
  if (issuedOn === null) throw new Refusal('letter-not-issued', { reference })
  ctx.touch(pupilId, id)
  const { content, ...known } = await notedLetter(db, id)
  const [stand] = await standing(db, [letter], today)
  const noted = {
    ...known,
    reference,
    kind,
    issuedOn,
    content: LetterContent.parse(JSON.parse(content)),
    stand: stand!
  }
  const { language, dossierName } = await theSchool(db)
  return { ...noteOf(noted, language, dossierName), fileName: dossierFileName(noted, language, dossierName) }
}

/** Letters that exist and that this person may see: a mentor those of the own class. */
async function permitted(db: Reading, ids: readonly string[], actor: Actor): Promise<Followed[]> {
  const found = await followedLetters(db, ids)
  if (found.length < new Set(ids).size) throw new Refusal('letter-unknown')
  if (actor.role !== 'director' && !found.every(({ mentorIds }) => mentorIds.includes(actor.id)))
    throw new Refusal('not-your-pupil')
  return found
}

const letterOf = async (db: Reading, id: string, actor: Actor): Promise<Followed> =>
  (await permitted(db, [id], actor))[0]!

async function addLine(
  ctx: CommandContext,
  letter: Followed,
  { note = '', ...line }: { kind: LetterLine; day: string; note?: string }
): Promise<string> {
  const id = ctx.newId()
  ctx.touch(letter.pupilId, letter.id)
  await addLines(ctx.db, [{ ...line, note, id, letterId: letter.id }], { at: ctx.now, by: ctx.actor.id })
  return id
}

/** Ticks letters, or takes the tick back: those that stood so already get no line. */
async function tick(
  ctx: CommandContext,
  letters: readonly Followed[],
  kind: 'in-dossier' | 'not-in-dossier'
): Promise<string[]> {
  const changed = letters.filter((letter) => isInDossier(letter) !== (kind === 'in-dossier'))
  ctx.touch(...changed.flatMap(({ pupilId, id }) => [pupilId, id]))
  const lines = changed.map(({ id }) => ({ id: ctx.newId(), letterId: id, kind, day: ctx.today, note: '' }))
  await addLines(ctx.db, lines, { at: ctx.now, by: ctx.actor.id })
  return changed.map(({ id }) => id)
}

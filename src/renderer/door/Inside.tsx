import { useEffect } from 'react'
import { api } from '../api'
import { queries, useAsk } from '../ask'
import { later } from '../later'
import { BoardPlace } from '../permissions/BoardPlace'
import { SampleBar } from './SampleBar'
import { SignIn } from './SignIn'
import { Lock } from './Lock'

const Frame = later(async () => {
  const [{ Frame }, { screens }] = await Promise.all([import('../frame/Frame'), import('../screens')])
  // Vandaag and the lesson: a class may be coming in.
  for (const { component } of screens.slice(0, 2)) component.prepare()
  return Frame
})
const atTheDoor = new Set<unknown>([api.safekeeping.status.path, api.accounts.me.path])

/** A school that is open: behind the door for who is signed in, at the lock or at the door for others. */
export function Inside({ sample }: { sample: boolean }) {
  const { value: who } = useAsk(api.accounts.me, {})
  const isIn = who?.staff && !who.locked
  useEffect(() => {
    // Who is not in leaves nothing behind: what was read goes out of memory with the screen.
    if (who && !isIn) queries.removeQueries({ predicate: ({ queryKey }) => !atTheDoor.has(queryKey[0]) })
  }, [who, isIn])
  useEffect(() => {
    // While the person types, what is behind the door comes in.
    const soon = setTimeout(Frame.prepare, 300)
    return () => clearTimeout(soon)
  }, [])
  if (!who) return null
  return (
    <>
      {sample && <SampleBar />}
      {who.staff && !who.locked && <Frame key={who.staff.id} me={who.staff} />}
      {who.staff && who.locked && (
        <Lock staff={who.staff} byPin={who.quick.some(({ id }) => id === who.staff?.id)} sample={sample} />
      )}
      {who.staff && <BoardPlace isIn={!who.locked} />}
      {!who.staff && <SignIn quick={who.quick} sample={sample} />}
    </>
  )
}

import type { Round } from '../../contract/custody'
import { api } from '../api'
import { useAsk } from '../ask'
import { ToBoard } from './ToBoard'

/** In a round: what its class or some of its pupils may do now, large on the board. Nothing where nothing is permitted. */
export function RoundToBoard({ round }: { round: Round }) {
  const now = useAsk(api.permissions.now, {}).value ?? []
  const here = new Set(round.tiles.map(({ pupilId }) => pupilId))
  const ofRound = now.filter(
    ({ classId, pupils, day }) =>
      day === round.day &&
      (pupils.length > 0 ? pupils.some(({ id }) => here.has(id)) : classId === round.classId)
  )
  return <ToBoard permissions={ofRound} />
}

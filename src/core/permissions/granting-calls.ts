import type { permissions } from '../../contract/permissions'
import type { Handler } from '../context'
import { grantingFor } from './granters'

export const granting: Handler<typeof permissions.granting> = (whom, { db, actor }) =>
  grantingFor(db, actor, whom)

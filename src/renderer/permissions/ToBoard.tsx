import { IconPresentation } from '@tabler/icons-react'
import type { Permission } from '../../contract/permissions'
import { showOnBoard } from '../board-opening'
import { Button } from '../parts/Button'
import { Menu } from '../parts/Menu'
import { useWords } from '../words'

type Shown = Pick<Permission, 'id' | 'purpose' | 'ends'>

/** Shows a permission large for the class; of several, the one that is chosen. */
export function ToBoard({ permissions }: { permissions: readonly Shown[] }) {
  const w = useWords().permissions.board
  const [one, ...others] = permissions
  if (!one) return null
  const icon = <IconPresentation size={20} aria-hidden />
  if (others.length === 0)
    return (
      <Button icon={icon} aria-label={w.openOf(one.purpose)} onClick={() => showOnBoard(one.id)}>
        {w.open}
      </Button>
    )
  return (
    <Menu
      icon={icon}
      items={permissions.map(({ id, purpose, ends }) => ({
        label: w.item(purpose, ends),
        onChoose: () => showOnBoard(id)
      }))}
    >
      {w.open}
    </Menu>
  )
}

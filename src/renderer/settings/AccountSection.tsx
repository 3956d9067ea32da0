import { Stack } from '../parts/Stack'
import { PasswordCard } from './PasswordCard'
import { PinCard } from './PinCard'

/** One's own password and PIN. */
export function AccountSection() {
  return (
    <Stack gap={16}>
      <PasswordCard />
      <PinCard />
    </Stack>
  )
}

import { SignatureCard } from '../letterhead/SignatureCard'
import { Stack } from '../parts/Stack'
import { PasswordCard } from './PasswordCard'
import { PinCard } from './PinCard'

/** One's own password, PIN and signature. */
export function AccountSection() {
  return (
    <Stack gap={16}>
      <PasswordCard />
      <PinCard />
      <SignatureCard />
    </Stack>
  )
}

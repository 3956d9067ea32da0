/** Belvrij's mark: a phone laid to rest, its screen dark. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden focusable="false">
      <rect x="1" y="1" width="26" height="26" rx="7" fill="var(--tile)" />
      <rect x="9" y="5" width="10" height="18" rx="2.5" fill="none" stroke="#fff" strokeWidth="2" />
      <path d="M6.5 21.5 21.5 6.5" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}

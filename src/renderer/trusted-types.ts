interface TrustedTypes {
  createPolicy(name: 'default', rules: { createHTML(text: string): string }): unknown
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

// A library may still assign a style sheet's text as markup; text that could become an element or an entity never gets by.
trustedTypes?.createPolicy('default', {
  createHTML: (text) => {
    if (/[<&]/.test(text)) throw new TypeError('Belvrij never turns text into markup.')
    return text
  }
})

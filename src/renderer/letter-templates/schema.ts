import { Schema } from 'prosemirror-model'

/** All that a line of a letter can hold: text, gaps by their name, and bold. There is no other markup to come in. */
export const line = new Schema({
  topNode: 'line',
  nodes: {
    line: { content: '(text | gap)*' },
    text: {},
    gap: {
      inline: true,
      atom: true,
      selectable: true,
      draggable: true,
      attrs: { field: {} },
      toDOM: (node) => ['span', `{${String(node.attrs['field'])}}`]
    }
  },
  marks: { bold: { toDOM: () => ['strong', 0] } }
})

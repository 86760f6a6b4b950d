/** What each key does, as the list of keys says it. "Mod" is Ctrl, or Cmd on a Mac. */
export const keyList: { place: string; keys: [key: string, does: string, isSingle?: true][] }[] = [
  {
    place: 'Everywhere',
    keys: [
      ['Mod K', 'Find a page, an article or an action'],
      ['?', 'This list', true],
      ['/', 'To the search of a list', true],
    ],
  },
  {
    place: 'In the list of articles',
    keys: [
      ['J', 'The next article', true],
      ['K', 'The one before', true],
      ['Enter', 'Open it'],
      ['X', 'Select it, or no longer', true],
      ['Shift J, Shift K', 'Select on the way', true],
      ['A', 'Select all on the page, or none', true],
      ['E', 'To what can be done with the selected', true],
      ['Escape', 'Select none', true],
    ],
  },
  {
    place: 'In the calendar',
    keys: [
      ['Arrows', 'From day to day'],
      ['Home, End', 'The first and the last day'],
      ['Enter', 'To the articles of the day'],
    ],
  },
  {
    place: 'In a text',
    keys: [
      ['[', 'Cite a source'],
      ['/', 'Put in a heading, a picture, a quotation, a box, an embed'],
      ['@', 'Link an article of ours'],
      ['Mod K', 'Link the chosen words'],
      ['Mod Shift F', 'Find and replace'],
      ['Mod Shift Enter', 'The text alone; Escape leads back'],
      ['Alt arrows', 'Move the block up or down'],
      ['Mod Z', 'Undo; with Shift, do it again'],
    ],
  },
  {
    place: 'Where things are put in order',
    keys: [['Space, arrows', 'Take by its grip, move, Space to let go']],
  },
]

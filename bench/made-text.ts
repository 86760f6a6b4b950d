import type { Dice } from './dice.ts'
import { actors, beginnings, describing, endings, families, people, plainVerbs, things } from './words-list.ts'

// Common words often, rare ones rarely: the full-text index then looks like one over real news.
const lean = 2

export function placeName(dice: Dice): string {
  return dice.pick(beginnings, 1.5) + dice.pick(endings, 1.5)
}

export function personName(dice: Dice): string {
  return `${dice.pick(people)} ${dice.pick(families)}`
}

/** "Norrvik council approves the revised ferry timetable", about. */
export function headline(dice: Dice): string {
  return `${placeName(dice)} ${dice.pick(actors, lean)} ${dice.pick(plainVerbs)} the ${dice.pick(describing)} ${dice.pick(things, lean)}`
}

const shapes: ((dice: Dice) => string)[] = [
  (dice) =>
    `The ${actor(dice)} ${verb(dice)} the ${thing(dice)} on ${dice.between(1, 28)} ${month(dice)}, ${number(dice)} days after it was proposed.`,
  (dice) =>
    `“We ${verb(dice)} the ${thing(dice)} because the ${actor(dice)} had asked for it,” said ${personName(dice)} of the ${actor(dice)}.`,
  (dice) => `About ${number(dice)} people in ${placeName(dice)} use the ${thing(dice)}, according to the ${actor(dice)}.`,
  (dice) => `The ${thing(dice)} cost ${number(dice)} million euros, which the ${actor(dice)} and the ${actor(dice)} share.`,
  (dice) =>
    `In ${dice.between(1880, 2018)} the ${actor(dice)} of ${placeName(dice)} ${verb(dice)} a similar ${thing(dice)}; the ${dice.pick(things)} is still in use.`,
  (dice) =>
    `${personName(dice)}, who ${verb(dice)} the first ${thing(dice)}, called the ${thing(dice)} ${dice.pick(describing)} and ${dice.pick(describing)}.`,
  (dice) => `Neither the ${actor(dice)} nor the ${actor(dice)} would say when the ${thing(dice)} is to be ${verb(dice)}.`,
  (dice) =>
    `A ${dice.pick(describing)} ${thing(dice)} between ${placeName(dice)} and ${placeName(dice)} was ${verb(dice)} by ${number(dice)} per cent.`,
]

const months = ['January', 'March', 'April', 'May', 'June', 'September', 'October', 'November'] as const

export function sentence(dice: Dice): string {
  return dice.pick(shapes)(dice)
}

function actor(dice: Dice): string {
  return dice.oneIn(3) ? `${dice.pick(describing, lean)} ${dice.pick(actors, lean)}` : dice.pick(actors, lean)
}

function thing(dice: Dice): string {
  return dice.oneIn(2) ? `${dice.pick(describing, lean)} ${dice.pick(things, lean)}` : dice.pick(things, lean)
}

function verb(dice: Dice): string {
  return dice.pick(plainVerbs, lean)
}

function month(dice: Dice): string {
  return dice.pick(months)
}

function number(dice: Dice): string {
  return dice.between(2, 9_000).toLocaleString('en')
}

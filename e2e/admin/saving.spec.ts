import { hear, send } from '../fixtures/action-call.ts'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

test('a form that is sent twice does its work once', async ({ editor, page }) => {
  const screen = new ArticleScreen(editor)
  await screen.opensNew()
  await screen.field('Headline').fill('Eels return to the upper Norr')
  await screen.text().click()
  await screen.types('Nine were counted in the weir on Sunday.')
  const begun = await hear(editor, () => screen.saves())
  expect(await (await send(editor, begun)).text()).toContain('"status":"done"')
  await editor.goto('/admin/articles?words=eels')
  await expect(editor.getByRole('link', { name: 'Eels return to the upper Norr' })).toHaveCount(1)

  await screen.opens(String(begun.input.id))
  await screen.takes('Publish', 'Publish now')
  await screen.says('Published.')
  const corrected = await hear(editor, () =>
    screen.takes('Correct', 'Publish the correction', {
      'What was wrong': 'Nine eels were counted.',
      'What is right': 'Ten eels were counted.',
      'How it came about': 'One was in the shade.',
    }),
  )
  await screen.says('The correction is published.')
  const again = await send(editor, corrected)
  expect(await again.text()).toContain('"code":"conflict"')
  await page.goto('/corrections')
  await expect(page.getByText('Ten eels were counted.')).toHaveCount(1)
})

import { hear, send } from '../fixtures/action-call.ts'
import { ArticleScreen } from '../fixtures/article-screen.ts'
import { account } from '../fixtures/publication.ts'
import { expect, signInByForm, test } from '../fixtures/test.ts'

test.setTimeout(120_000)

test('when two editors save one story, the second is shown both texts, and nothing is lost', async ({ editor, admin }) => {
  const first = new ArticleScreen(editor)
  await first.opensNew()
  await first.field('Headline').fill('The bridge at Norrvik is shut')
  await first.field('Standfirst').fill('It is shut for a week.')
  await first.saves()
  const second = new ArticleScreen(admin)
  await second.opens(first.id())

  await first.field('Headline').fill('The bridge at Norrvik is shut for a month')
  await first.saves()
  await second.field('Headline').fill('Norrvik shuts its bridge')
  await second.field('Standfirst').fill('Frost has cracked two of its piers.')
  await second.text().click()
  await second.types('The engineers found the cracks on Monday.')
  await admin.getByRole('button', { name: 'Save', exact: true }).click()

  const compare = admin.getByRole('dialog', { name: /saved this article before you/ })
  const headlines = compare.getByRole('region', { name: 'Headline', exact: true })
  await expect(headlines).toContainText('Norrvik shuts its bridge')
  await expect(headlines).toContainText('The bridge at Norrvik is shut for a month')
  await expect(compare.getByRole('region', { name: 'Standfirst' })).toContainText('Frost has cracked')

  // Closed to decide later: what was typed stays, and the next save asks again.
  await admin.keyboard.press('Escape')
  await expect(compare).toBeHidden()
  await expect(second.field('Headline')).toHaveValue('Norrvik shuts its bridge')
  await admin.getByRole('button', { name: 'Save', exact: true }).click()
  await headlines.getByText('Take theirs').click()
  await compare.getByRole('button', { name: 'Save what is chosen' }).click()
  await second.isSaved()

  for (const screen of [first, second]) {
    await screen.opens(first.id())
    await expect(screen.field('Headline')).toHaveValue('The bridge at Norrvik is shut for a month')
    await expect(screen.field('Standfirst')).toHaveValue('Frost has cracked two of its piers.')
    await expect(screen.text()).toContainText('The engineers found the cracks on Monday.')
  }
})

test('when the session ended before the form was sent, what was typed stays and is saved after signing in', async ({
  page,
  context,
}) => {
  const { email, password } = account('contributor')
  await signInByForm(page, email, password)
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  const screen = new ArticleScreen(page)
  await screen.opensNew()
  await screen.field('Headline').fill('The ferry goes again')
  await screen.text().click()
  await screen.types('It left at six.')

  const elsewhere = await context.newPage()
  await elsewhere.goto('/admin/account')
  await elsewhere.getByRole('button', { name: /Your menu/ }).click()
  await elsewhere.getByRole('menuitem', { name: 'Sign out' }).click()
  await elsewhere.waitForURL(/sign-in/)
  await elsewhere.close()

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await screen.says(/sign/i)
  await expect(screen.field('Headline')).toHaveValue('The ferry goes again')
  await expect(screen.text()).toContainText('It left at six.')
  const [door] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: /^Sign in/ }).click()])
  await door.getByLabel('E-mail').fill(email)
  await door.getByLabel('Password').fill(password)
  await door.getByRole('button', { name: 'Sign in' }).click()
  await door.waitForURL((url) => !url.pathname.includes('sign-in'))
  await door.close()
  await screen.saves()
  await screen.opens(screen.id())
  await expect(screen.text()).toContainText('It left at six.')
})

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

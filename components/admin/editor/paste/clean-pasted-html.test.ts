import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getSchema } from '@tiptap/core'
import { DOMParser as BodyParser } from '@tiptap/pm/model'
import { Window } from 'happy-dom'
import { bodyDocument } from '#lib/articles/document.ts'
import { bodyExtensions } from '../schema/body-extensions.ts'
import { cleanPastedHtml } from './clean-pasted-html.ts'

const window = new Window()
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
const clean = (html: string) => cleanPastedHtml(html, parse)
const reader = BodyParser.fromSchema(getSchema(bodyExtensions))

function shape(html: string): string[] {
  const body = reader.parse(parse(`<body>${clean(html)}</body>`).body)
  body.check()
  bodyDocument.parse(JSON.parse(JSON.stringify(body.toJSON())))
  return body.content.content.map((block) => block.toString())
}

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head><body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment--><h1 style='mso-list:none'><span lang=EN-GB style='mso-ansi-language:EN-GB'>The harbour wall<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=EN-GB style='font-size:11.0pt'>The wall was <b style='mso-bidi-font-weight:normal'>built</b> in 1907,
as <a href="https://example.org/log"><span style='color:blue'>the log</span></a> says.<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Stone</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>from the quarry</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Lime</p>
<p class=MsoNormal>Then work began.</p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Dig</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Pour</p>
<table class=MsoTableGrid border=1><tr><td width=301 valign=top><h2>Year</h2></td><td><p class=MsoNormal>Height</p><ul><li>metres</li></ul></td></tr></table>
<!--EndFragment--></body></html>`

test('a text from a word processor comes in as structure, without its looks', () => {
  assert.deepEqual(shape(word), [
    'heading("The harbour wall")',
    'paragraph("The wall was ", bold("built"), " in 1907, as ", link("the log"), " says.[1]")',
    'bulletList(listItem(paragraph("Stone"), bulletList(listItem(paragraph("from the quarry")))), listItem(paragraph("Lime")))',
    'paragraph("Then work began.")',
    'orderedList(listItem(paragraph("Dig")), listItem(paragraph("Pour")))',
    'table(tableRow(tableCell(paragraph("Year")), tableCell(paragraph("Height"), paragraph("metres"))))',
  ])
  assert.doesNotMatch(clean(word), /style=|class=|<span|<o:p|Mso/)
})

const webProcessor = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h1 dir="ltr" style="line-height:1.38;">
<span style="font-size:20pt;font-weight:400;">Tides</span></h1><p dir="ltr" style="margin-top:0pt;"><span style="font-weight:400;font-style:normal;">The tide is </span><span
style="font-weight:700;font-style:normal;">high</span><span style="font-weight:400;font-style:italic;"> twice</span><span style="font-weight:700;font-style:italic;"> a day</span>.</p><br />
<ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>Spring</span></p></li>
<ul><li aria-level="2"><p role="presentation"><span>new moon</span></p></li></ul><li aria-level="1"><p role="presentation"><a
href="https://www.google.com/url?q=https://example.org/neap&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;">Neap</span></a></p></li></ul><p>&nbsp;</p></b>`

test('a text from a word processor on the web keeps its lists, its emphasis and where its links truly go', () => {
  assert.deepEqual(shape(webProcessor), [
    'heading("Tides")',
    'paragraph("The tide is ", bold("high"), italic(" twice"), bold(italic(" a day")), ".")',
    'bulletList(listItem(paragraph("Spring"), bulletList(listItem(paragraph("new moon")))), listItem(paragraph(link("Neap"))))',
  ])
  assert.match(clean(webProcessor), /href="https:\/\/example.org\/neap"/)
})

const webPage = `<html><body><div class="article__wrap"><div class="ad" style="display:none">Buy now</div><header><h2 class="t">Court rules</h2></header>
<div class="rte"><p style="color:red">The court <em>agreed</em>.</p><p></p><p>&nbsp;</p><img src="https://tracker.example/p.gif">
<blockquote class="q"><p>We did nothing wrong.</p></blockquote><p>See <a href="javascript:alert(1)">this</a>.</p><div>Plain division</div>
<pre><code class="language-js">let a = 1</code></pre><h6>Small print</h6></div></div><script>steal()</script></body></html>`

test('a web page comes in without its boxes, pictures, scripts and dangerous links', () => {
  assert.deepEqual(shape(webPage), [
    'heading("Court rules")',
    'paragraph("The court ", italic("agreed"), ".")',
    'blockquote(paragraph("We did nothing wrong."))',
    'paragraph("See this.")',
    'paragraph("Plain division")',
    'codeBlock("let a = 1")',
    'heading("Small print")',
  ])
})

test('half an address from another site does not become a link into ours', () => {
  assert.deepEqual(shape('<p>See <a href="/about">about us</a> and <a href="mailto:desk@example.org">write</a>.</p>'), [
    'paragraph("See about us and ", link("write"), ".")',
  ])
})

test('what was copied in the editor itself is left as it is', () => {
  const own =
    '<p data-pm-slice="1 1 []">Stone<sup data-cite="[{&quot;key&quot;:&quot;log&quot;,&quot;locator&quot;:&quot;&quot;}]"></sup></p>'
  assert.equal(clean(own), own)
  assert.deepEqual(shape(own), ['paragraph("Stone", cite)'])
})

/** What a command tells the operator: answers on stdout, complaints on stderr. */
export const say = {
  line: (text: string) => void process.stdout.write(`${text}\n`),
  complaint: (text: string) => void process.stderr.write(`${text}\n`),
}

/** What `gonogo --help` shows after the commands. */
export const EXAMPLES = `
Examples:
  gonogo rehearse                                              a whole cutover on this machine
  gonogo lint examples/order-status/plan.yaml                  find the holes of a plan
  gonogo preflight plan.yaml --out-md preflight.md             ask production whether it is ready
  gonogo shadow plan.yaml                                      read real traffic, and compare it with the last time
  gonogo simulate plan.yaml --rate 0.01 --per-minute 60        can its window tell a bad release from a good one?
  gonogo status plan.yaml                                      where does production stand?
  gonogo rollback plan.yaml --reason "error spike" --confirm order-status
                                                               every switch to its safe value
  gonogo explain DRIFT                                         what does a code mean?

Exit codes: 0 GO, or done and verified; 1 NO-GO; 2 plan or usage invalid; 3 could not tell; 4 a defect of gonogo.
`;

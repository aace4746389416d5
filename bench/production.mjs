// The stand-in production at full scale, on loopback and in real time, for measuring a rollback.
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Compiles the sources to a folder of the bench's own, so that a build meanwhile does not pull it away. */
export function compile(folder) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--outDir', join(folder, 'js')], {
    stdio: 'inherit',
  });
  execFileSync('cp', ['-r', 'src/generated', join(folder, 'js/generated')]);
  execFileSync('cp', ['package.json', join(folder, 'package.json')]);
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return path => import(pathToFileURL(join(folder, 'js', path)).href);
}

/**
 * Starts a production in which every switch stands as after the last phase.
 * @param load from `compile`
 * @param plan the parsed plan
 * @param fullScale whether the phases' values are set first
 * @returns the stand-in, when each address was last written (ms of `performance.now()`), and how to stop
 */
export async function startProduction(load, plan, fullScale) {
  const { orderStatusWorld } = await load('stand-in/order-status/world.js');
  const parts = await load('stand-in/order-status/production.js');
  const { startStandIn } = await load('stand-in/server.js');
  const world = orderStatusWorld({ seed: 1, now: Date.now() });
  if (fullScale) for (const step of plan.phases.flatMap(phase => phase.steps ?? [])) set(world, plan, step.set ?? {});
  const written = new Map();
  const standIn = await startStandIn({
    world,
    handlers: parts.ORDER_STATUS_HANDLERS,
    functions: parts.ORDER_STATUS_FUNCTIONS,
    hooks: {
      after(call) {
        if (call.write) written.set(call.address, performance.now());
      },
    },
  });
  // Functions that are being updated become ready as time passes.
  let last = Date.now();
  let moving = Promise.resolve();
  const timer = setInterval(() => {
    const now = Date.now();
    const passed = now - last;
    last = now;
    moving = moving.then(() => standIn.advance(passed));
  }, 20);
  const stop = async () => {
    clearInterval(timer);
    await moving;
    await standIn.close();
  };
  return { standIn, world, written, stop };
}

function set(world, plan, values) {
  for (const [id, value] of Object.entries(values)) {
    const one = plan.switches.find(each => each.id === id);
    const text = typeof value === 'string' ? value : value.absent ? undefined : 'someone@example.invalid';
    if (one.parameter !== undefined) world.aws.ssm.parameters[one.parameter].versions.at(-1).value = text;
    else if (text === undefined) delete world.aws.lambda.functions[one.function].environment[one.variable];
    else world.aws.lambda.functions[one.function].environment[one.variable] = text;
  }
}

/**
 * The switches of a plan that do not stand at their declared safe values. One whose safe value is what stood before the cutover
 * is not judged: this production has no journal that could say so.
 */
export function unsafe(world, plan) {
  return plan.switches
    .filter(one => {
      const now =
        one.parameter !== undefined
          ? world.aws.ssm.parameters[one.parameter]?.versions.at(-1)?.value
          : world.aws.lambda.functions[one.function]?.environment[one.variable];
      if (typeof one.safe === 'object') return now !== undefined;
      return one.safe !== 'previous' && now !== one.safe;
    })
    .map(one => one.id);
}

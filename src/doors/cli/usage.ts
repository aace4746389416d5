/**
 * What to say of a command line that is none. Commander's own text would repeat what was typed, which may be a secret pasted into
 * the wrong place.
 * @param code of the `CommanderError`
 * @returns what was expected
 */
export function usage(code: string): string {
  const known: Record<string, string> = {
    'commander.unknownCommand': 'expected a command that exists; gonogo --help lists them',
    'commander.unknownOption': 'expected options that the command has; gonogo <command> --help lists them',
    'commander.missingArgument': 'expected the command’s argument, found none',
    'commander.missingMandatoryOptionValue':
      'expected an option that the command needs, found none; gonogo <command> --help lists it',
    'commander.excessArguments': 'expected fewer arguments',
  };
  return known[code] ?? 'expected another command line; gonogo --help shows examples';
}

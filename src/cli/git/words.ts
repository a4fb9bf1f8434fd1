import { teller } from '../tell.js';

/** What can go wrong with git. */
const words = {
  noGit: {
    nl: 'git is hier niet te vinden; {what} heeft het nodig.',
    en: 'git cannot be found here; {what} needs it.',
  },
  noRepository: {
    nl: '{path} ligt niet in een git-repository; {what} heeft er een nodig.',
    en: '{path} does not lie in a git repository; {what} needs one.',
  },
  badRef: {
    nl: '"{ref}" kan geen naam van een versie zijn voor {what}. Geef een tak, een label of een commit, zoals: origin/main',
    en: '"{ref}" cannot be the name of a version for {what}. Give a branch, a tag or a commit, such as: origin/main',
  },
  noRef: {
    nl: 'git kent geen versie "{ref}" ({what}).',
    en: 'git knows no version "{ref}" ({what}).',
  },
  shallow: {
    nl: 'Deze kopie heeft niet de hele geschiedenis. Haal die op met: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)',
    en: 'This copy does not have the whole history. Get it with: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)',
  },
  noPath: {
    nl: 'In versie "{ref}" is er geen {path}. Een pad telt daar vanaf de bovenste map van de repository; met ./ ervoor vanaf hier.',
    en: 'There is no {path} in version "{ref}". A path counts there from the top folder of the repository; with ./ before it, from here.',
  },
  noFolderThere: {
    nl: 'In versie "{ref}" is {path} geen bestand of map die gelezen kan worden.',
    en: 'In version "{ref}", {path} is no file or folder that can be read.',
  },
  failed: { nl: 'git lukte niet ({what}): {reason}', en: 'git did not succeed ({what}): {reason}' },
} as const satisfies Record<string, { nl: string; en: string }>;

/** What is said of git, filled in. */
export const tellGit = teller(words);

/** What forms need beside the kit. Apart from the rest, because it brings the form library with it. */
export { FormErrors } from './FormErrors';
export { applyProblem } from './problem';
export { SwitchField } from './SwitchField';

export { SecondFactor } from './components/SecondFactor';
export { TrustedDevices } from './components/TrustedDevices';

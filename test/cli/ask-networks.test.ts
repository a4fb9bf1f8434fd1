import { askAbout, networks } from './ask-networks.js';

askAbout(networks.filter((name) => name !== 'much-unknown'));

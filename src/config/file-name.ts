/** How a configuration is called that is looked for. */
export const CONFIG_FILE = 'leernet.config.yaml';

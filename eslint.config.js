import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.liandong/', 'coverage/', 'libs/records/generated/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='only'][object.name=/^(it|test|describe)$/]",
          message: 'A focused test hides the others.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(get|set)(Hours|Date|Month|FullYear|Day)$/]',
          message: 'Follows the host time zone: use the +08:00 helpers of libs/periods.',
        },
      ],
    },
  },
  {
    files: ['workflows/**/*.ts', 'libs/lifecycle/**/*.ts', 'libs/periods/**/*.ts', 'libs/law/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/law/load-*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch'],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'eslint.config.js', 'apps/launcher/**', 'apps/cli/**', 'test/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.ts', '**/*.tsx'], rules: { 'no-undef': 'off' } },
  prettier,
);

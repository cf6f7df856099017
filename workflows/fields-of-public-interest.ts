/** Where the public interest may be harmed: 检察公益诉讼, by the same codes in every lifecycle that hands such a clue over. */
export const fieldsOfPublicInterest = {
  environment: '生态环境和资源保护',
  'food-drugs': '食品药品安全',
  'state-property': '国有财产保护',
  'land-grant': '国有土地使用权出让',
  minors: '未成年人保护',
  heroes: '英雄烈士权益',
  'military-honour': '军人荣誉、名誉权益',
  'work-safety': '安全生产',
  'personal-information': '个人信息保护',
  'cultural-relics': '文物和文化遗产保护',
  other: '其他领域',
} as const;

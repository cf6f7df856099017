/** What the console says where a recorded step is corrected. */
export const correctionTexts = {
  actions: { replace: '更正', void: '撤销' },
  title: (kind: 'void' | 'replace', step: string, act: string) =>
    `${kind === 'void' ? '撤销' : '更正'}${step}：${act}`,
  says: '原步骤保留在办理经过中；更正须由原办理人以外的人员作出，并写明理由。',
  replaceSays: '请填写完整的正确内容：未填写的不会沿用原内容。',
  reason: '更正的理由',
  occurredAtHelp: '不填即为原登记的时间。',
  submit: { replace: '确认更正', void: '确认撤销' },
  standing: { voided: '已撤销', replaced: '已更正' },
  by: '见',
  of: '所更正的步骤：',
  erased: '（理由已清除）',
  conflict: (name: string, reason: string) => `“${name}”：${reason}`,
} as const;

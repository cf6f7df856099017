import { Button, Form, Input } from 'antd';
import { texts } from '../texts/texts.js';

const words = texts.likeness;
const NAME_LIMIT = 200;
const AT_MOST = 20;

/** Whom the matter is about. Nobody has to be named. */
export const SubjectList = () => (
  <Form.List name="subjects">
    {(fields, { add, remove }) => (
      <fieldset className="subjects">
        <legend>{words.subjects}</legend>
        <p className="hint">{words.subjectsHelp}</p>
        {fields.map(({ key, name }) => (
          <div key={key} className="subject">
            <Form.Item
              name={[name, 'name']}
              rules={[{ required: true, whitespace: true, message: texts.form.missing(words.name) }]}
            >
              <Input
                aria-label={words.nth(words.name, name + 1)}
                placeholder={words.name}
                maxLength={NAME_LIMIT}
              />
            </Form.Item>
            <Form.Item name={[name, 'code']}>
              <Input aria-label={words.nth(words.code, name + 1)} placeholder={words.code} />
            </Form.Item>
            <Button aria-label={words.remove(name + 1)} onClick={() => remove(name)}>
              ×
            </Button>
          </div>
        ))}
        {fields.length < AT_MOST && <Button onClick={() => add({})}>{words.add}</Button>}
      </fieldset>
    )}
  </Form.List>
);

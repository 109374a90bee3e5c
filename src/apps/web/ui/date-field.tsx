import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import type { CivilDay } from '../../../kernel/calendar.ts';
import { useHouse } from '../house.ts';
import { useLanguage, useText } from '../i18n.tsx';
import {
  counterpart,
  fromPicker,
  inCalendar,
  otherCalendar,
  pickerLocale,
  pickerValue,
  pickerWeekday,
  type WrittenDate,
} from './date-field.ts';
import { FieldLabel, FieldNotes, type FieldProps, TextField } from './field.tsx';
import { Icon } from './icon.tsx';
import { uiTexts } from './ui.text.ts';

interface DateFieldProps extends FieldProps {
  readonly value: WrittenDate;
  readonly onChange: (date: WrittenDate) => void;
  /** Also asks for the date's own words, kept beside the computed day. */
  readonly allowsWritten?: boolean;
  readonly minDay?: CivilDay;
  readonly maxDay?: CivilDay;
}

function MonthSheet() {
  const say = useText();
  const { firstDayOfWeek } = useHouse();
  return (
    <Calendar className="calendar" firstDayOfWeek={pickerWeekday(firstDayOfWeek)}>
      <header className="calendar-head">
        <Button
          slot="previous"
          className="button"
          data-tone="quiet"
          data-only-icon
          aria-label={say(uiTexts.previousMonth)}
        >
          <Icon name="back" size={18} />
        </Button>
        <Heading className="calendar-title" />
        <Button slot="next" className="button" data-tone="quiet" data-only-icon aria-label={say(uiTexts.nextMonth)}>
          <Icon name="onward" size={18} />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

/** The button that changes the calendar of writing; it shows the calendar now in use. */
function CalendarTurn({ value, onChange }: Pick<DateFieldProps, 'value' | 'onChange'>) {
  const say = useText();
  return (
    <Button
      slot={null}
      className="date-turn"
      aria-label={`${say(uiTexts.calendarOfField)}: ${say(value.calendar === 'hijri' ? uiTexts.hijri : uiTexts.gregorian)}`}
      onPress={() => onChange(inCalendar(value, otherCalendar(value.calendar)))}
    >
      {say(value.calendar === 'hijri' ? uiTexts.hijri : uiTexts.gregorian)}
      <Icon name="again" size={14} />
    </Button>
  );
}

/** A day in either calendar; the other calendar is computed beside it, and the document's own words may be kept. */
export function DateField(props: DateFieldProps) {
  const { label, description, error, value, onChange, allowsWritten, minDay, maxDay, name, ...rest } = props;
  const say = useText();
  const language = useLanguage();
  const other = counterpart(value, language);
  const bound = (day?: CivilDay) => (day ? pickerValue({ day, calendar: value.calendar, written: '' }) : null);
  return (
    <div className="date-field">
      <I18nProvider locale={pickerLocale(language, value.calendar)}>
        <DatePicker
          {...rest}
          key={value.calendar}
          {...(name ? { name } : {})}
          className="field"
          granularity="day"
          validationBehavior="aria"
          shouldForceLeadingZeros
          value={pickerValue(value)}
          onChange={(picked) => onChange({ ...value, day: fromPicker(picked) })}
          minValue={bound(minDay)}
          maxValue={bound(maxDay)}
          {...(error ? { isInvalid: true } : {})}
        >
          <FieldLabel label={label} isRequired={rest.isRequired} />
          <Group className="input date-input">
            <DateInput className="date-segments">
              {(segment) => <DateSegment segment={segment} className="date-segment" />}
            </DateInput>
            <CalendarTurn value={value} onChange={onChange} />
            <Button className="combo-button" aria-label={say(uiTexts.openCalendar)}>
              <Icon name="calendar" size={18} />
            </Button>
          </Group>
          <FieldNotes
            description={
              <>
                {other && <span className="date-other">{say(uiTexts.corresponds, { day: other })}</span>}
                {description}
              </>
            }
            error={error}
          />
          <Popover className="popover" offset={4}>
            <Dialog className="calendar-dialog" aria-label={label}>
              <MonthSheet />
            </Dialog>
          </Popover>
        </DatePicker>
      </I18nProvider>
      {allowsWritten && (
        <TextField
          label={say(uiTexts.asWritten)}
          description={say(uiTexts.asWrittenHelp)}
          value={value.written}
          onChange={(written) => onChange({ ...value, written })}
          {...(name ? { name: `${name}.written` } : {})}
        />
      )}
    </div>
  );
}

/** Whether hints, suggestions and a coach's word may be shown. Off during a drill that allows none; screens that help ask here. */
import { signal } from '@preact/signals';

export const helpAllowed = signal(true);

/** A journal in memory, with the device's storage under the test's control. */
import type { Journal, JournalEntry } from '../types';

export class FakeJournal implements Journal {
  entry: JournalEntry | null = null;
  broken = false;

  put = async (entry: JournalEntry): Promise<void> => {
    if (this.broken) throw new Error('no storage on this device');
    this.entry = entry;
  };

  remove = async (): Promise<void> => {
    this.entry = null;
  };
}

import { en } from './en.ts';
import { keepTexts } from './texts-of.ts';

keepTexts('en', en);

import { en } from './en.ts';
import { keepTexts } from './known-texts.ts';

keepTexts('en', en);

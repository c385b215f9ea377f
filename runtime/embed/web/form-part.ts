import '../../../components/index.ts';
